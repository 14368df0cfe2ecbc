/** Calendar dates as strings, `YYYY-MM-DD`: no time of day, no time zone, and they compare as strings. */

import type { CalendarDate, Period } from './dataset.js';

const MILLISECONDS_A_DAY = 864e5;
const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/** True for a string `YYYY-MM-DD` that names a day that exists. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || value < FIRST) return false;
  const time = Date.parse(value);
  // Some engines roll 30 February over to 2 March where others refuse it, hence the way back.
  return time === time && new Date(time).toISOString().startsWith(value);
}

/** The years that a document, or a page, can mean: an earlier one is still being typed, a later one is a slip. */
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

/** The value names a day that can matter to a treaty. */
export function isTreatyDate(value: unknown): value is CalendarDate {
  return isCalendarDate(value) && value >= EARLIEST && value <= LATEST;
}

/** The date that is meant, or undefined. */
export const readTreatyDate = (given: string): CalendarDate | undefined =>
  isTreatyDate(given) ? given : undefined;

/** The date itself, or a RangeError that says what was given. */
export function checkDate(date: unknown): CalendarDate {
  if (isCalendarDate(date)) return date;
  throw new RangeError(`Not a calendar date (YYYY-MM-DD): ${String(date)}`);
}

/** Days from one date to another; negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;
}

/** The date so many days later, or earlier when negative; never outside the years 0001 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const time = Date.parse(date) + days * MILLISECONDS_A_DAY;
  const bounded = Math.min(Math.max(time, Date.parse(FIRST)), Date.parse(LAST));
  return new Date(bounded).toISOString().slice(0, 10);
}

/**
 * The same day of the month so many months later, or earlier when negative. Where that month is too short
 * it is its last day, as the depositary reckons: 30 November and three months is 28 or 29 February. Never
 * outside the years 0001 to 9999. Throws a RangeError when the date is none, or the months are no whole number.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = checkDate(date).split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  if (index < 12) return FIRST;
  if (index >= 120_000) return LAST;
  const first = `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-`;
  let last = day;
  while (last > 28 && !isCalendarDate(first + last)) last--;
  return checkDate(first + pad(last, 2));
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** `P3M`, `P30D`, `P1Y`, or `P3M, first of the next month`. */
const period = /^P([1-9]\d?)([DMY])(, first of the next month)?$/;

export function isPeriod(value: unknown): value is Period {
  return typeof value === 'string' && period.test(value);
}

/** The date one period after another. */
export function addPeriod(date: CalendarDate, given: Period): CalendarDate {
  const [, count, unit, first] = period.exec(given) ?? [];
  const end = unit === 'D' ? addDays(date, +count!) : addMonths(date, +count! * (unit === 'Y' ? 12 : 1));
  return first ? `${addMonths(end, 1).slice(0, 8)}01` : end;
}
