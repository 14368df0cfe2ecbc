/** The figures of the other procedures in a sentence, and the note on their dates. */
import type { Dataset } from '../../model/dataset.js';
import { procedures, proceduresAsAt, type NonParty } from '../../model/procedures.js';
import type { Localizer } from '../localizer.js';
import './messages.js';

export const proceduresSummary = (states: readonly NonParty[], localizer: Localizer): string =>
  localizer.msg(states.length ? 'proceduresSummary' : 'proceduresAllParties', {
    total: states.length,
    some: states.filter(({ accepted }) => accepted.size).length,
    many: states.filter(({ accepted }) => accepted.size > 2).length,
  });

/** The protocols' own chapters at the depositary. */
function sourceOfDates(localizer: Localizer): string {
  const chapters = procedures.map(({ source }) => new URL(source.url).searchParams.get('mtdsg_no')!);
  return localizer.msg('proceduresSource', { chapters: localizer.list(chapters) });
}

/** Where the dates are from, and of which day: older than those of this Protocol, but for an older document of it. */
export function datesNote({ statusAsAt }: Dataset, localizer: Localizer): string {
  const date = localizer.date(proceduresAsAt);
  const source = sourceOfDates(localizer);
  if (proceduresAsAt < statusAsAt) return localizer.msg('proceduresOlder', { source, date });
  const value = localizer.row([source, localizer.msg('asAt', { date })]);
  return localizer.sentence(localizer.colon(localizer.msg('proceduresTitle'), value));
}

/** The same as columns for spreadsheets, beside those of this Protocol. */
export const datesCsv = (localizer: Localizer): [heading: string, value: string][] =>
  (
    [
      ['csvAsAt', proceduresAsAt],
      ['csvSource', sourceOfDates(localizer)],
    ] as const
  ).map(([key, value]) => [
    `${localizer.msg(key)} (${procedures.map(({ short }) => short).join(', ')})`,
    value,
  ]);

/** As a heading for the States that accept so many. */
export const numberHeading = (n: number, localizer: Localizer): string =>
  localizer.colon(localizer.msg('proceduresNumber'), n);
