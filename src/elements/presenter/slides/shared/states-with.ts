/** The States of a class, by name. */
import type { StateRecord, Status } from '../../../../model/dataset.js';
import { standing } from '../../../../model/status.js';
import type { SlideContext } from '../../output/sheet.js';

/** Of all States, or of those `among`. */
export function statesWith(
  status: Status,
  { dataset, date, localizer }: SlideContext,
  among?: ReadonlySet<string>,
): StateRecord[] {
  return dataset.states
    .filter(record => standing(record, date) === status && (among?.has(record.iso3) ?? true))
    .sort((a, b) => localizer.compare(localizer.state(a.iso3), localizer.state(b.iso3)));
}
