/** The rows that are shown, as cells for spreadsheets. Every row says its date and source, so that it can be cut out. */
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { PledgeInWords } from '../../i18n/pledge-words.js';
import { withSource } from '../../ui/csv.js';
import { regionOf } from '../../world/regions.js';
import type { proceduresCsv } from './procedures-column.js';
import type { TableRow } from './table-rows.js';

type Column = [heading: string, value: (row: TableRow) => string | null | undefined];

/** A pledge is empty where its State is a party, or has made none. */
const pledgeColumn = (pledges: readonly PledgeInWords[], localizer: Localizer): Column => [
  localizer.msg('pledge'),
  ({ state }) =>
    pledges
      .filter(pledge => pledge.state === state)
      .map(({ date, text, sources }) => {
        const said = sources.map(({ title, url }) => url ?? title).join('; ');
        return [date, text, said].filter(Boolean).join(' · ');
      })
      .join(' | '),
];

/** Dates are `YYYY-MM-DD` in every language. */
export function tableOf(
  rows: readonly TableRow[],
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
  procedures?: ReturnType<typeof proceduresCsv>,
  pledges: readonly PledgeInWords[] = [],
): string[][] {
  const { sources } = dataset;
  const columns: Column[] = [
    [localizer.msg('state'), ({ state }) => localizer.state(state)],
    ['ISO 3166-1 alpha-3', ({ state }) => state],
    ['ISO 3166-1 alpha-2', ({ record }) => record.iso2],
    [localizer.msg('status'), ({ status }) => localizer.status(status)],
    [localizer.msg('signed'), ({ signed }) => signed],
    [localizer.msg('deposit'), ({ deposit }) => deposit],
    [localizer.msg('csvDeposit'), ({ kind }) => kind && localizer.msg(kind)],
    [localizer.msg('inForce'), ({ inForce }) => inForce],
    [localizer.msg('denouncedOn'), ({ denounced }) => denounced],
    [localizer.msg('unGroup'), ({ group }) => localizer.msg(group ?? 'noGroup')],
    [localizer.msg('csvRegion'), ({ state }) => localizer.msg(regionOf(state)!)],
    ...(procedures ?? []).map(([heading, value]): Column => [heading, row => value(row.procedures ?? [])]),
    ...(pledges.length ? [pledgeColumn(pledges, localizer)] : []),
    [
      localizer.msg('csvConfidence'),
      // Empty where the document says nothing: it need not be sure.
      ({ record, signed, deposit }) => (signed ?? deposit) && record.confidence,
    ],
    [
      localizer.msg('sources'),
      ({ record, signed, deposit }) =>
        (signed ?? deposit) &&
        record.sources?.map(id => sources?.[id]?.url ?? sources?.[id]?.title ?? id).join(' '),
    ],
    [localizer.msg('csvDate'), () => date],
  ];
  const cells = rows.map(row => columns.map(([, value]) => value(row) ?? ''));
  return withSource([columns.map(([heading]) => heading), ...cells], dataset, localizer);
}
