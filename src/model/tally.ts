import { iso3Of } from './codes.js';
import { checkDate } from './dates.js';
import { standing } from './status.js';
import type { CalendarDate, Dataset, Status, Tally } from './dataset.js';

/** The classes in the order in which they are always shown. */
export const statuses: readonly Status[] = ['party', 'signatory', 'no-action'];

/** The count of one class, in a tally or in totals that somebody published. */
export function countOf(counts: Tally, status: Status): number;
export function countOf(counts: Partial<Tally>, status: Status): number | undefined;
export function countOf(counts: Partial<Tally>, status: Status): number | undefined {
  return counts[status === 'no-action' ? 'noAction' : status];
}

/**
 * Counts the parties, the States that have only signed, and those that have taken no action on the date; of all
 * 197, or of those `among` (ISO codes). Throws a RangeError when the date is no calendar date.
 */
export function tally(
  dataset: Pick<Dataset, 'states'>,
  date: CalendarDate,
  among?: ReadonlySet<string>,
): Tally {
  checkDate(date);
  const counts = { party: 0, signatory: 0, 'no-action': 0 };
  let total = 0;
  for (const record of dataset.states) {
    if (among && !among.has(record.iso3)) continue;
    counts[standing(record, date)]++;
    total++;
  }
  // Codes in small letters, or of two, are looked for only where some were not found.
  const codes = among && total < among.size && new Set([...among].map(code => iso3Of(code) ?? code));
  if (codes && [...codes].some(code => !among.has(code))) return tally(dataset, date, codes);
  return { party: counts.party, signatory: counts.signatory, noAction: counts['no-action'], total };
}
