/** The next step that the Protocol itself holds for a State, as a message. */
import { nextSteps } from '../../i18n/en.js';
import { addMessages } from '../../i18n/registry.js';
import { dataset as bundled } from '../../model/bundled.js';
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import { standing } from '../../model/status.js';

addMessages({ en: nextSteps });

/**
 * Undefined under another treaty, whose articles are others, and for a State that has denounced the Protocol. That a
 * State has made no declaration under article 12 is only said where the declarations are known to be complete.
 */
export function nextStepOf(
  { iso3, ...record }: StateRecord,
  dataset: Dataset,
  date: CalendarDate,
): keyof typeof nextSteps | undefined {
  if (dataset.treaty.adopted !== bundled.treaty.adopted || record.denounced) return undefined;
  const status = standing(record, date);
  if (status !== 'party') return `next-${status}`;
  const { declarations = [], declarationsAsAt } = dataset;
  const declared = declarations.some(
    ({ state, provision = '', date: made }) =>
      state === iso3 && made <= date && /^art\. 12\b/.test(provision),
  );
  return declarationsAsAt && date <= declarationsAsAt && !declared ? 'next-party-declare' : 'next-party';
}
