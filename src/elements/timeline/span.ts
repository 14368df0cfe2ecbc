/** The first and last day of a timeline, and what was wrong with the dates that it was given. */
import { isEmpty } from '../../core/property.js';
import { addDays, daysBetween, isCalendarDate } from '../../model/dates.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';

export interface Span {
  from: CalendarDate;
  to: CalendarDate;
  /** From the first day to the last; 1 at least. */
  days: number;
}

export interface WrongEnd {
  path: 'from' | 'to';
  given: unknown;
  /** The dates between which it would have been right. */
  first: CalendarDate;
  last: CalendarDate;
}

type Ends = Pick<Dataset, 'treaty' | 'statusAsAt'>;

/** The last day is read first, and the first day must come before it. What is wrong gives way to its default. */
export function readSpan(from: unknown, to: unknown, { treaty, statusAsAt }: Ends): [Span, WrongEnd[]] {
  const wrong: WrongEnd[] = [];
  const { adopted, opened, inForce } = treaty;
  // Data from before the entry into force have but the years before it to show.
  const start = [inForce, opened].find(date => date! < statusAsAt) ?? adopted;
  const read = (path: 'from' | 'to', value: unknown, first: CalendarDate, last: CalendarDate) => {
    if (isEmpty(value)) return undefined;
    if (isCalendarDate(value) && value >= first && value <= last) return value;
    wrong.push({ path, given: value, first, last });
    return undefined;
  };
  const earliest = addDays(isEmpty(from) ? start : adopted, 1);
  const end = read('to', to, earliest, statusAsAt) ?? statusAsAt;
  const begin = read('from', from, adopted, addDays(end, -1)) ?? (start < end ? start : adopted);
  return [{ from: begin, to: end, days: Math.max(1, daysBetween(begin, end)) }, wrong];
}

/** The same date, or the end of the span that it lies beyond. */
export const within = ({ from, to }: Span, date: CalendarDate): CalendarDate =>
  date < from ? from : date > to ? to : date;

/** A date's position along the span: 0 at the first day, 1 at the last. */
export const along = (span: Span, date: CalendarDate): number =>
  daysBetween(span.from, within(span, date)) / span.days;

/** The date that lies so far along the span. */
export const dateAlong = (span: Span, fraction: number): CalendarDate =>
  within(span, addDays(span.from, Math.round(fraction * span.days)));
