/** Pledges of States that are not parties yet. They stand beside the counts and are never part of them. */

import { recordOf } from './document/assemble.js';
import { standing } from './status.js';
import type { CalendarDate, Dataset, Pledge } from './dataset.js';

/** A pledge counts until its State is a party. */
export const isOpen = (
  { state }: { state: string },
  dataset: Dataset,
  date: CalendarDate,
  among?: ReadonlySet<string>,
): boolean => (!among || among.has(state)) && standing(recordOf(dataset, state)!, date) !== 'party';

/** The pledges made by a date, of States that are not parties on it, oldest first. */
export function pledgesOn(dataset: Dataset, date: CalendarDate, among?: ReadonlySet<string>): Pledge[] {
  return (dataset.pledges ?? [])
    .filter(pledge => pledge.date <= date && isOpen(pledge, dataset, date, among))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
