/** The States that a State touches on land, and where each stands: in one sentence. */
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { standing } from '../../model/status.js';
import type { Speaker } from '../../i18n/localizer.js';

/** Empty for an island. */
export function neighbourWords(
  near: readonly string[],
  dataset: Dataset,
  date: CalendarDate,
  speaker: Speaker,
): string {
  const records = dataset.states
    .filter(({ iso3 }) => near.includes(iso3))
    .map(record => ({
      state: speaker.state(record.iso3),
      status: speaker.status(standing(record, date)),
    }))
    .sort((a, b) => speaker.compare(a.state, b.state));
  const states = speaker.list(records.map(words => speaker.say('withStatus', words)));
  return records.length ? speaker.say('neighbours', { states }) : '';
}
