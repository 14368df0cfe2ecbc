/** The State that the page's address names: `#state:FRA`, or as other pages write it, `#opic=as-of:2022-05-24,state:FRA`. */
import { readPermalink } from '../../../../core/permalink.js';
import { iso3Of } from '../../../../model/codes.js';
import { isCalendarDate } from '../../../../model/dates.js';
import type { CalendarDate } from '../../../../model/dataset.js';

export interface InAddress {
  readonly state?: string | undefined;
  readonly date?: CalendarDate | undefined;
  /** Named as a State, or a date, and none. */
  readonly unknown?: string | undefined;
}

export function stateInAddress(hash: string): InAddress {
  const named = readPermalink(hash.replace(/^#(?=(state|as-of):)/, '#opic='), 'opic');
  if (!named?.state) return {};
  const state = iso3Of(named.state);
  const given = named['as-of'];
  const date = given !== undefined && isCalendarDate(given) ? given : undefined;
  return { state, date, unknown: !state ? named.state : given === date ? undefined : given };
}
