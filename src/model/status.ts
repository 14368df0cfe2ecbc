/** A State's status on a date. It is counted as a party from the day of its deposit. */

import { treaty } from './generated/facts.js';
import { addPeriod, checkDate } from './dates.js';
import type { CalendarDate, StateActions, Status, Treaty } from './dataset.js';

export type DepositKind = 'ratification' | 'accession' | 'succession';

export interface Deposit {
  date: CalendarDate;
  kind: DepositKind;
}

/** The deposit that makes the State a party, or null when it has made none. */
export function depositOf(record: StateActions): Deposit | null {
  const { ratified, acceded, succeeded } = record;
  if (ratified) return { date: ratified, kind: 'ratification' };
  if (acceded) return { date: acceded, kind: 'accession' };
  return succeeded ? { date: succeeded, kind: 'succession' } : null;
}

/** The day on which the State's denunciation takes effect, or null. */
export function denouncedOn(record: StateActions): CalendarDate | null {
  return record.denounced ?? null;
}

/** The State's status on the date. Throws a RangeError when that is no calendar date. */
export function statusOn(record: StateActions, date: CalendarDate): Status {
  return standing(record, checkDate(date));
}

/** As `statusOn`, for dates that were checked already: a timeline asks a million times. */
export function standing(record: StateActions, date: CalendarDate): Status {
  const { signed, ratified, acceded, succeeded, denounced } = record;
  const deposit = ratified ?? acceded ?? succeeded;
  if (denounced && denounced <= date) return 'no-action';
  if (deposit && deposit <= date) return 'party';
  return signed && signed <= date ? 'signatory' : 'no-action';
}

/** True when the State is a party on the date, but not for this territory. */
export function excludesOn(record: StateActions, area: string, date: CalendarDate): boolean {
  return !!record.excludes?.includes(area) && standing(record, date) === 'party';
}

/**
 * The day on which the treaty entered, or will enter, into force for the State; null without a deposit, and
 * where the document does not say the treaty's rule. For those that deposited early it is the day on which the
 * treaty itself entered into force. Null for a successor too: the depositary's pages give the day of its
 * notification, and it is bound from an earlier one, mostly that of its independence. A later denunciation does
 * not change it.
 */
export function inForceFrom(
  record: StateActions,
  { inForce, entryIntoForce }: Pick<Treaty, 'inForce' | 'entryIntoForce'> = treaty,
): CalendarDate | null {
  const deposit = depositOf(record);
  if (!deposit || deposit.kind === 'succession' || !inForce || !entryIntoForce) return null;
  const date = addPeriod(deposit.date, entryIntoForce);
  return date < inForce ? inForce : date;
}
