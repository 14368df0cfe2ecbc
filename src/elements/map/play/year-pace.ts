/** The pace at which the years pass on the map: from deposit to deposit, faster through the time between them. */
import { chronicle, isDeposit, ordinal } from '../../../model/chronicle.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import { daysBetween } from '../../../model/dates.js';
import { stepwise, withHalts, type Beat } from '../../../ui/playback/beats.js';

/** All years take twelve seconds: seven on the deposits, which nobody would notice otherwise, and five between them. */
const ON_DEPOSITS = 7000;
const BETWEEN = 5000;

interface Deposit {
  date: CalendarDate;
  /** Alpha-3 code. */
  state: string;
  /** Its number among the States parties; null for a successor. */
  nth: number | null;
}

/** The deposits in order. */
export const depositsOf = (dataset: Dataset): Deposit[] =>
  chronicle(dataset)
    .filter(isDeposit)
    .map(({ date, state }) => ({ date, state, nth: ordinal(dataset, state) }));

export interface YearsRun {
  /** The first day of all, and the last. */
  from: CalendarDate;
  to: CalendarDate;
  /** 1 for twelve seconds, 2 for six. */
  speed: number;
  /** Less motion is wanted: the date stands on each deposit, and nothing moves in between. */
  lessMotion: boolean;
}

/** Beats from a date to the end of the run. */
export function beatsOf(start: CalendarDate, deposits: readonly Deposit[], run: YearsRun): Beat[] {
  const day = (date: CalendarDate) => daysBetween(run.from, date);
  const days = day(run.to);
  const stops = [...new Set(deposits.map(({ date }) => day(date)))].filter(each => each > 0 && each <= days);
  const ahead = stops.filter(each => each > day(start));
  const beats = run.lessMotion
    ? stepwise(day(start), days, ahead)
    : [
        { time: 0, day: day(start) },
        ...withHalts(day(start), days, ahead, BETWEEN, ON_DEPOSITS / Math.max(1, stops.length)),
      ];
  return beats.map(beat => ({ ...beat, time: beat.time / run.speed }));
}
