/** The other communications procedures: protocols under which individuals may complain to a committee. */

import { procedures as made } from './generated/procedures.js';
import { freeze } from './document/assemble.js';
import { iso3Of, register } from './codes.js';
import { checkDate } from './dates.js';
import { standing } from './status.js';
import type { CalendarDate, DataDocument, Dataset, StateRecord, Status, Tally, Text } from './dataset.js';

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

/** The earliest of their days: what is known of all four. */
export const proceduresAsAt: CalendarDate = procedures.map(({ statusAsAt }) => statusAsAt).sort()[0]!;

const parties = made.map(({ id, parties: days }) => ({ id, days: days.split(',') }));

/**
 * The procedures that the State (ISO code) accepts on the date, in order of its deposits. Throws a RangeError when
 * the date is no calendar date.
 */
export function proceduresOf(iso3: string, date: CalendarDate): AcceptedProcedure[] {
  checkDate(date);
  const code = iso3Of(iso3);
  const place = register.findIndex(state => state.iso3 === code);
  return parties
    .flatMap(({ id, days }) => {
      const [from, until] = days[place]?.split('/') ?? [];
      return from && from <= date && !(until && until <= date) ? [{ id, date: from }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** A State that is not party to this Protocol, with the other procedures that it accepts. */
export interface NonParty {
  readonly record: StateRecord;
  readonly status: Exclude<Status, 'party'>;
  /** The day of its deposit, by the id of the procedure. */
  readonly accepted: ReadonlyMap<string, CalendarDate>;
}

export function nonParties({ states }: Pick<Dataset, 'states'>, date: CalendarDate): NonParty[] {
  return states.flatMap(record => {
    const status = standing(record, date);
    if (status === 'party') return [];
    const accepted = proceduresOf(record.iso3, date).map(({ id, date: from }) => [id, from] as const);
    return [{ record, status, accepted: new Map(accepted) }];
  });
}

/** The same States by the number of procedures that they accept; index 0 has those that accept none. */
export function byNumber(states: readonly NonParty[]): NonParty[][] {
  return [...Array(procedures.length + 1).keys()].map(number =>
    states.filter(({ accepted }) => accepted.size === number),
  );
}

/** Their counts. None of them is a party. */
export function tallyOf(states: readonly NonParty[]): Tally {
  const total = states.length;
  const signatory = states.filter(({ status }) => status === 'signatory').length;
  return { party: 0, signatory, noAction: total - signatory, total };
}
