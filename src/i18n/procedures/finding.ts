/** The figures of the other procedures in a sentence, and the note on their dates. */
import type { Dataset } from '../../model/dataset.js';
import { proceduresAsAt, type NonParty } from '../../model/procedures.js';
import type { Localizer } from '../localizer.js';
import './messages.js';

export const finding = (states: readonly NonParty[], localizer: Localizer): string =>
  localizer.msg('proceduresSummary', {
    total: states.length,
    some: states.filter(({ accepted }) => accepted.size).length,
    many: states.filter(({ accepted }) => accepted.size > 2).length,
  });

export const datesNote = ({ statusAsAt }: Dataset, localizer: Localizer): string =>
  localizer.msg(proceduresAsAt < statusAsAt ? 'proceduresOlder' : 'proceduresAsAt', {
    date: localizer.date(proceduresAsAt),
  });
