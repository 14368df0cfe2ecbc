/** What a record says beside its dates: the neighbours on land, read from the drawn borders, and the other complaints procedures. */
import { datesNote } from '../../i18n/procedures/summary.js';
import { proceduresSentence } from '../../i18n/procedures/state-sentence.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { standing } from '../../model/status.js';
import { neighbours } from '../../world/neighbours.js';

/** The States that a State touches on land, and where each stands; empty for an island. */
export function neighbourWords(
  state: string,
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
): string {
  const near = neighbours().get(state) ?? [];
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

/** The complaints procedures that a State accepts, and of which day its dates are; empty for a document about another treaty. */
export function proceduresWords(
  state: string,
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
): string[] {
  const sentence = proceduresSentence(state, dataset, date, localizer);
  return sentence ? [sentence, datesNote(dataset, localizer)] : [];
}
