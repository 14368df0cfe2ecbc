/** The ticks of the two axes, and the room that each label needs before it is shown. */
import { addMonths } from '../../../model/dates.js';
import type { CalendarDate } from '../../../model/dataset.js';
import { along, type Span } from '../span.js';

interface Tick {
  date: CalendarDate;
  /** Position along the span, 0 to 1. */
  at: number;
  label: string;
  /** The point of the label that is aligned with the tick: 0.5 is its middle. */
  anchor: number;
  /** The width of the axis from which the label has room, in em of the label. */
  from: number;
}

/**
 * Months between labels, from the densest: each set of dates holds all of the next, so a label stands or
 * falls by its own rank alone, and a style sheet can decide it without measuring anything.
 */
const RANKS = [1, 3, 6, 12, 24, 48, 96, 192, 384];
/** Spans of up to this many months have labels for months beside those for years. */
const MONTHS_NAMED = 30;
/** The width of a letter, with the spacing that a reader may set, and of the gap between labels. In em. */
const LETTER = 0.75;
const GAP = 1;
const DAYS_A_MONTH = 30.4;

const monthsOf = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** `say` gives a year such as `2018`, a month such as `2018-05`, or a date in words. */
export function ticksOf(span: Span, say: (date: string) => string): Tick[] {
  const months = span.days / DAYS_A_MONTH;
  const step = months > MONTHS_NAMED ? 12 : 1;
  const ticks: (Tick & { rank: number })[] = [];
  const first = step > 1 ? `${span.from.slice(0, 4)}-01-01` : `${span.from.slice(0, 7)}-01`;
  // A counter, because `addMonths` stops at the end of the calendar.
  for (let index = 0; index <= months / step + 1; index++) {
    const date = addMonths(first, index * step);
    if (date < span.from || date > span.to || date === ticks.at(-1)?.date) continue;
    const rank = RANKS.filter(each => monthsOf(date) % each === 0).at(-1)!;
    const label = say(rank < 12 ? date.slice(0, 7) : date.slice(0, 4));
    ticks.push({ date, rank, at: along(span, date), label, anchor: 0.5, from: 0 });
  }
  if (ticks.length < 2) {
    // Not one month begins here, or only one: the two ends are named in full.
    return [span.from, span.to].map((day, at) => ({ date: day, at, label: say(day), anchor: at, from: 0 }));
  }
  const widest = (least: number) =>
    Math.max(0, ...ticks.filter(({ rank }) => rank >= least).map(({ label }) => label.length));
  for (const tick of ticks) {
    // Wherever this label is shown, so are all of its rank and above, and they are `rank` months apart.
    tick.from = Math.ceil(((widest(tick.rank) * LETTER + GAP) * months) / tick.rank);
  }
  return ticks;
}

/** A few round counts, 0 first, none above `most`. */
export function countsUpTo(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find(each => most / each < 4.5) ?? 100;
  // No Array.from: pages replace it with one that knows no lengths.
  return [...Array(Math.floor(most / step) + 1).keys()].map(index => index * step);
}
