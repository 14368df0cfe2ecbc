/** The next step that the Protocol itself holds for a State, as a message. */
import { nextSteps } from '../../i18n/en.js';
import { addMessages } from '../../i18n/registry.js';
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import { depositOf, standing } from '../../model/status.js';
import { isThisProtocol } from '../../model/this-protocol.js';

addMessages({ en: nextSteps });

/**
 * Undefined under another treaty, whose articles are others, and for a State that has denounced the Protocol. That a
 * State has made no declaration under article 12 is only said where the declarations are known to be complete since its deposit.
 */
export function nextStepOf(
  { iso3, ...record }: StateRecord,
  dataset: Dataset,
  date: CalendarDate,
): keyof typeof nextSteps | undefined {
  if (!isThisProtocol(dataset) || record.denounced) return undefined;
  const status = standing(record, date);
  if (status !== 'party') return `next-${status}`;
  const { declarations = [], declarationsAsAt } = dataset;
  const declared = declarations.some(
    ({ state, provision = '', date: made }) =>
      state === iso3 && made <= date && /^art\. 12\b/.test(provision),
  );
  const known = declarationsAsAt && depositOf(record)!.date <= declarationsAsAt;
  return known && !declared ? 'next-party-declare' : 'next-party';
}
