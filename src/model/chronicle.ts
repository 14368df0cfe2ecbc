/** The actions of all States, in order. */

import { iso3Of } from './codes.js';
import { recordOf } from './document/assemble.js';
import { depositOf, type DepositKind } from './status.js';
import type { CalendarDate, Dataset } from './dataset.js';

export interface ChronicleEntry {
  date: CalendarDate;
  /** ISO 3166-1 alpha-3 code. */
  state: string;
  kind: 'signature' | DepositKind | 'denunciation';
}

/** A ratification, an accession or a succession. */
export const isDeposit = ({ kind }: Pick<ChronicleEntry, 'kind'>): boolean =>
  kind !== 'signature' && kind !== 'denunciation';

/** The actions in order of date; on one day signatures come first, then States by code. */
export function chronicle(dataset: Pick<Dataset, 'states'>): ChronicleEntry[] {
  const events: ChronicleEntry[] = [];
  for (const { iso3: state, ...acts } of dataset.states) {
    const deposit = depositOf(acts);
    if (acts.signed) events.push({ date: acts.signed, state, kind: 'signature' });
    if (deposit) events.push({ ...deposit, state });
    if (acts.denounced) events.push({ date: acts.denounced, state, kind: 'denunciation' });
  }
  return events.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function rank({ date, kind, state }: ChronicleEntry): string {
  return date + (kind === 'signature' ? 0 : 1) + state;
}

/**
 * The State's number among the States parties, by date of deposit: 39 for the thirty-ninth; null without a deposit.
 * States that deposit on one day share an ordinal, and the next one leaves room for them. Null for a successor too:
 * it is bound from an earlier day than that of its notification, so its place among the others is not known.
 */
export function ordinal(dataset: Pick<Dataset, 'states'>, iso3: string): number | null {
  const own = depositOf(recordOf(dataset, iso3Of(iso3)) ?? {});
  return own && own.kind !== 'succession'
    ? 1 + dataset.states.filter(record => (depositOf(record)?.date ?? own.date) < own.date).length
    : null;
}

/** The State's number among the parties of its own kind, such as those of its regional group. */
export const ordinalAmong = (
  { states }: Pick<Dataset, 'states'>,
  iso3: string,
  among: ReadonlySet<string>,
): number | null => ordinal({ states: states.filter(record => among.has(record.iso3)) }, iso3);
