/** Pledges of States that are not parties yet. They stand beside the counts and are never part of them. */

import { recordOf } from './document/assemble.js';
import { standing } from './status.js';
import type { CalendarDate, Dataset, Pledge } from './dataset.js';

/** The pledges made by a date, of States that are not parties on it, oldest first. */
export function pledgesOn(dataset: Dataset, date: CalendarDate, among?: ReadonlySet<string>): Pledge[] {
  return (dataset.pledges ?? [])
    .filter(pledge => pledge.date <= date && (!among || among.has(pledge.state)))
    .filter(({ state }) => standing(recordOf(dataset, state)!, date) !== 'party')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
