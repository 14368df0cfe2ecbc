/** The reader's own day: only to say how old the data are, never as the date shown. */
import type { CalendarDate } from '../model/dataset.js';

export function today(): CalendarDate {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
