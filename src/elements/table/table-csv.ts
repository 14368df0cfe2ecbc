/** The rows that are shown, as a text for spreadsheets. Every row says its date and source, so that it can be cut out. */
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import type { Speaker } from '../../i18n/localizer.js';
import { sourcedCsv } from '../../ui/csv.js';
import { regionOf } from '../../world/regions.js';
import type { Line } from './table-rows.js';

/** Dates are `YYYY-MM-DD` in every language. */
export function csvOf(
  lines: readonly Line[],
  dataset: Dataset,
  date: CalendarDate,
  speaker: Speaker,
): string {
  const { sources } = dataset;
  const columns: [heading: string, value: (line: Line) => string | null | undefined][] = [
    [speaker.say('state'), ({ state }) => speaker.state(state)],
    ['ISO 3166-1 alpha-3', ({ state }) => state],
    ['ISO 3166-1 alpha-2', ({ record }) => record.iso2],
    [speaker.say('status'), ({ status }) => speaker.status(status)],
    [speaker.say('signed'), ({ signed }) => signed],
    [speaker.say('deposit'), ({ deposit }) => deposit],
    [speaker.say('csvDeposit'), ({ kind }) => kind && speaker.say(kind)],
    [speaker.say('inForce'), ({ inForce }) => inForce],
    [speaker.say('denouncedOn'), ({ denounced }) => denounced],
    [speaker.say('unGroup'), ({ group }) => speaker.say(group ?? 'noGroup')],
    [speaker.say('csvRegion'), ({ state }) => speaker.say(regionOf(state)!)],
    [
      speaker.say('csvConfidence'),
      ({ record, signed, deposit }) => (signed ?? deposit) && (record.confidence ?? 'high'),
    ],
    [
      speaker.say('sources'),
      ({ record, signed, deposit }) =>
        (signed ?? deposit) &&
        record.sources?.map(id => sources?.[id]?.url ?? sources?.[id]?.title ?? id).join(' '),
    ],
    [speaker.say('csvDate'), () => date],
  ];
  const cells = lines.map(line => columns.map(([, value]) => value(line) ?? ''));
  return sourcedCsv([columns.map(([heading]) => heading), ...cells], dataset, speaker);
}
