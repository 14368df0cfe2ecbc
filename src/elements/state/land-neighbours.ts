/** The States that a State touches on land, and where each stands: in one sentence. */
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { standing } from '../../model/status.js';
import type { Localizer } from '../../i18n/localizer.js';

/** Empty for an island. */
export function neighbourWords(
  near: readonly string[],
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
): string {
  const records = dataset.states
    .filter(({ iso3 }) => near.includes(iso3))
    .map(record => ({
      state: localizer.state(record.iso3),
      status: localizer.status(standing(record, date)),
    }))
    .sort((a, b) => localizer.compare(a.state, b.state));
  const states = localizer.list(records.map(words => localizer.msg('withStatus', words)));
  return records.length ? localizer.msg('neighbours', { states }) : '';
}
