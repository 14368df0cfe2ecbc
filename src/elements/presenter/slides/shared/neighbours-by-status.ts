/** The States that a State touches on land, by where they stand: in one sentence. */
import { standing } from '../../../../model/status.js';
import { statuses } from '../../../../model/tally.js';
import { headings } from '../../../../ui/status-headings.js';
import { neighbours } from '../../../../world/neighbours.js';
import type { SlideContext } from '../../output/sheet.js';

/** Empty for an island. */
export function neighboursByStatus(iso3: string, { dataset, date, localizer }: SlideContext): string {
  const near = new Set(neighbours().get(iso3));
  const parts = statuses.flatMap(status => {
    const names = dataset.states
      .filter(record => near.has(record.iso3) && standing(record, date) === status)
      .map(record => localizer.state(record.iso3))
      .sort((a, b) => localizer.compare(a, b));
    const word = names.length > 1 ? localizer.msg(headings[status]) : localizer.status(status);
    return names.length ? [localizer.msg('withStatus', { state: localizer.list(names), status: word })] : [];
  });
  return parts.length
    ? localizer.sentence(localizer.msg('neighbours', { states: localizer.list(parts) }))
    : '';
}
