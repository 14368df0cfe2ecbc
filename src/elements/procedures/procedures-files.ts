/** The procedures as a picture and as a table. Loaded when a reader opens the menu. */
import { rightsHeading } from '../../i18n/procedures/rights.js';
import { datesCsv } from '../../i18n/procedures/summary.js';
import { procedures, type NonParty } from '../../model/procedures.js';
import type { Pictured } from '../../pictures/framed-picture.js';
import { proceduresPicture } from '../../pictures/procedures-picture.js';
import { sourcedCsv } from '../../ui/csv.js';
import type { Files } from '../../ui/download/download-menu.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { save } from '../../ui/download/save-file.js';

interface Shown {
  /** All are drawn; the table has those that are listed. */
  all: readonly NonParty[];
  listed: readonly NonParty[];
  frame: Omit<Pictured, 'palette'>;
}

/** `shown`: what the element shows when it is saved. */
export const proceduresFiles = (element: Element, shown: () => Shown): Files => ({
  save(form) {
    const { all, listed, frame } = shown();
    if (form === 'csv') return save(form, 'procedures', frame, csv(listed, frame));
    const picture = proceduresPicture(all, { ...frame, palette: paletteOn(element) });
    return save(form, 'procedures', frame, picture);
  },
});

/** A row for each State, with the day of its deposit under each protocol. */
function csv(states: readonly NonParty[], { dataset, date, localizer }: Shown['frame']): string {
  const dates = datesCsv(localizer);
  const head = [
    localizer.msg('state'),
    'ISO 3166-1 alpha-3',
    localizer.msg('status'),
    localizer.msg('signed'),
    localizer.msg('proceduresNumber'),
    ...procedures.map(({ id, short }) => `${rightsHeading(id, localizer)} (${short})`),
    ...dates.map(([heading]) => heading),
    localizer.msg('csvDate'),
  ];
  const rows = states.map(({ record, status, accepted }) => [
    localizer.state(record.iso3),
    record.iso3,
    localizer.status(status),
    status === 'signatory' ? record.signed! : '',
    String(accepted.size),
    ...procedures.map(({ id }) => accepted.get(id) ?? ''),
    ...dates.map(([, value]) => value),
    date,
  ]);
  return sourcedCsv([head, ...rows], dataset, localizer);
}
