/** The other communications procedures: protocols under which individuals may complain to a committee. */

import { procedures as made } from './generated/procedures.js';
import { freeze } from './document/assemble.js';
import { register } from './codes.js';
import { checkDate } from './dates.js';
import type { CalendarDate, DataDocument, Text } from './dataset.js';

export interface Procedure {
  /** Such as `cedaw-op`. */
  id: string;
  short: string;
  title: Text;
  /** The day on which the depositary's page said this. */
  statusAsAt: CalendarDate;
  source: DataDocument['source'];
}

/** Since when a State accepts a procedure. */
export interface AcceptedProcedure {
  id: string;
  /** The day of its deposit. */
  date: CalendarDate;
}

/**
 * The four protocols whose parties all accept individual communications. Procedures that rest on a declaration
 * beside the ratification are not among them.
 */
export const procedures: readonly Procedure[] = freeze(
  made.map(({ parties: _parties, ...procedure }): Procedure => procedure),
);

const parties = made.map(({ id, parties: days }) => ({ id, days: days.split(',') }));

/**
 * The procedures that the State (alpha-3 code) accepts on the date, in order of its deposits. Throws a
 * RangeError when the date is no calendar date.
 */
export function proceduresOf(iso3: string, date: CalendarDate): AcceptedProcedure[] {
  checkDate(date);
  const place = register.findIndex(state => state.iso3 === iso3);
  return parties
    .flatMap(({ id, days }) => {
      const [from, until] = days[place]?.split('/') ?? [];
      return from && from <= date && !(until && until <= date) ? [{ id, date: from }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
