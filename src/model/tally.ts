import { checkDate } from './dates.js';
import { standing } from './status.js';
import type { CalendarDate, Dataset, Tally } from './dataset.js';

/**
 * How many States are parties, signatories only, or have taken no action on the date; of all 197, or of
 * those `among` (alpha-3 codes). Throws a RangeError when the date is no calendar date.
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
  return { party: counts.party, signatory: counts.signatory, noAction: counts['no-action'], total };
}
