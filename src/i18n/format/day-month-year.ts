/** Dates with the day first and the month's name, `19 September 2026`, and as much of them as is known. */
import type { CalendarDate } from '../../model/dataset.js';

export type MonthLength = 'long' | 'short';

/** `months`: their names, `|` between them. */
export const dayMonthYear =
  (months: string, shorten: (name: string) => string | undefined) =>
  (date: CalendarDate, month: MonthLength): string => {
    const [year, number, day] = date.split('-').map(Number);
    const name = number && months.split('|')[number - 1]!;
    return [day, name && month === 'short' ? shorten(name) : name, year].filter(Boolean).join(' ');
  };
