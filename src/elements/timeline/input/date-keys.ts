/** Keys that move the date. Left and right are visual: a mirrored axis swaps them. */
import { addDays, addMonths } from '../../../model/dates.js';
import type { CalendarDate } from '../../../model/dataset.js';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

export interface Axis {
  from: CalendarDate;
  to: CalendarDate;
  /** The days with deposits, in order. */
  deposits: readonly CalendarDate[];
  mirrored: boolean;
}

/** The date before it is kept within the span, or undefined where the key means nothing here. */
export function dateByKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  date: CalendarDate,
  { from, to, deposits, mirrored }: Axis,
): CalendarDate | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const ahead = mirrored ? -1 : 1;
  const sideways = (sign: number) => (shiftKey ? addMonths(date, sign) : addDays(date, sign));
  switch (key) {
    case 'ArrowRight':
      return sideways(ahead);
    case 'ArrowLeft':
      return sideways(-ahead);
    case 'ArrowUp':
      return addMonths(date, 1);
    case 'ArrowDown':
      return addMonths(date, -1);
    // As a presenter's clicker sends them: PageDown is onward.
    case 'PageDown':
      return deposits.find(each => each > date) ?? date;
    case 'PageUp':
      return deposits.filter(each => each < date).at(-1) ?? date;
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return undefined;
  }
}
