/** The figures of the other procedures in a sentence, and the note on their dates. */
import type { Dataset } from '../../model/dataset.js';
import { proceduresAsAt, type NonParty } from '../../model/procedures.js';
import type { Localizer } from '../localizer.js';
import './messages.js';

export const proceduresSummary = (states: readonly NonParty[], localizer: Localizer): string =>
  localizer.msg(states.length ? 'proceduresSummary' : 'proceduresAllParties', {
    total: states.length,
    some: states.filter(({ accepted }) => accepted.size).length,
    many: states.filter(({ accepted }) => accepted.size > 2).length,
  });

/** Of which day the dates are; they are older than those of this Protocol, but for an older document of it. */
export function datesNote({ statusAsAt }: Dataset, localizer: Localizer): string {
  const date = localizer.date(proceduresAsAt);
  if (proceduresAsAt < statusAsAt) return localizer.msg('proceduresOlder', { date });
  const value = localizer.msg('asAt', { date });
  return localizer.sentence(localizer.colon(localizer.msg('proceduresTitle'), value));
}

/** As a heading for the States that accept so many. */
export const numberHeading = (n: number, localizer: Localizer): string =>
  localizer.colon(localizer.msg('proceduresNumber'), n);
