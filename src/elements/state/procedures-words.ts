/** The complaints procedures that a State accepts, and of which day its dates are. Loaded with the first record. */
import { datesNote } from '../../i18n/procedures/summary.js';
import { proceduresSentence } from '../../i18n/procedures/state-sentence.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';

/** Empty for a document about another treaty. */
export function proceduresWords(
  state: string,
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
): string[] {
  const sentence = proceduresSentence(state, dataset, date, localizer);
  return sentence ? [sentence, datesNote(dataset, localizer)] : [];
}
