/** Where a State stands on a date. It is counted as a party from the day of its deposit. */

import { treaty } from './generated/facts.js';
import { addMonths, checkDate } from './dates.js';
import type { CalendarDate, StateActions, Status } from './dataset.js';

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

/** Whether the State is a party on the date, but not for this territory. */
export function excludesOn(record: StateActions, area: string, date: CalendarDate): boolean {
  return !!record.excludes?.includes(area) && standing(record, date) === 'party';
}

/**
 * The day on which the Protocol entered, or will enter, into force for the State; null without a deposit.
 * Three months after its deposit (article 19, paragraph 2), and for the first ten on the day on which the
 * Protocol itself did. A later denunciation does not change it.
 */
export function inForceFrom(record: StateActions): CalendarDate | null {
  const deposit = depositOf(record);
  if (!deposit) return null;
  const date = addMonths(deposit.date, 3);
  return date < treaty.inForce ? treaty.inForce : date;
}
