/** Milestones on the axis: a day, or a month or a year where no more is known, and a row where they fit. */
import { addDays, addMonths } from '../../model/dates.js';
import type { CalendarDate, Milestone } from '../../model/dataset.js';
import { along, type Span } from './span.js';

export interface Flag {
  milestone: Milestone;
  number: number;
  /** The first and the last day that it may mean. */
  first: CalendarDate;
  last: CalendarDate;
  /** Start and end of the period along the span, and the position of the number. */
  start: number;
  end: number;
  at: number;
  row: number;
}

/** Least distance between two numbers in a row, as a share of the axis: 21 px where the element is 280 px wide. */
const APART = 0.09;
/** More rows than this would be a list, and there is one under the chart. */
const ROWS = 3;

/** `2021` is the year's first and last day, `2019-06` the month's, a full date is itself. */
export function periodOf(date: string): [first: CalendarDate, last: CalendarDate] {
  if (date.length > 7) return [date, date];
  const first = `${date}-01-01`.slice(0, 10);
  return [first, addDays(addMonths(first, date.length > 4 ? 1 : 12), -1)];
}

/** Those in the span, numbered in order of date; in row 0, 1 or 2, whichever has room. */
export function flagsOf(milestones: readonly Milestone[] = [], span: Span): Flag[] {
  const dated = milestones.map(milestone => ({ milestone, period: periodOf(milestone.date) }));
  const inside = dated.filter(({ period: [first, last] }) => last >= span.from && first <= span.to);
  inside.sort((a, b) => (a.period[0] + a.period[1] < b.period[0] + b.period[1] ? -1 : 1));
  const flags: Flag[] = [];
  for (const { milestone, period } of inside) {
    const [first, last] = period;
    const start = along(span, first);
    const end = along(span, last);
    const at = (start + end) / 2;
    const near = flags.filter(flag => Math.abs(flag.at - at) < APART);
    let row = 0;
    while (near.some(flag => flag.row === row)) row++;
    flags.push({ milestone, number: flags.length + 1, first, last, start, end, at, row: row % ROWS });
  }
  return flags;
}
