/** The States that a State touches on land, by where they stand: in one sentence. */
import { statuses } from '../../../../model/tally.js';
import { headings } from '../../../../ui/status-headings.js';
import { neighbours } from '../../../../world/neighbours.js';
import type { SlideContext } from '../../output/sheet.js';
import { statesWith } from './states-with.js';

/** Empty for an island. */
export function neighboursByStatus(iso3: string, context: SlideContext): string {
  const { localizer } = context;
  const near = new Set(neighbours().get(iso3));
  const parts = statuses.flatMap(status => {
    const names = statesWith(status, context, near).map(({ iso3: other }) => localizer.state(other));
    const word = names.length > 1 ? localizer.msg(headings[status]) : localizer.status(status);
    return names.length ? [localizer.msg('withStatus', { state: localizer.list(names), status: word })] : [];
  });
  return parts.length
    ? localizer.sentence(localizer.msg('neighbours', { states: localizer.list(parts) }))
    : '';
}
