/** The breakdown as a picture and as a table. Loaded when a reader opens the menu. */
import type { Tally } from '../../model/dataset.js';
import { sourcedCsv } from '../../ui/csv.js';
import { breakdownPicture } from '../../pictures/breakdown-picture.js';
import type { Pictured } from '../../pictures/framed-picture.js';
import type { Files } from '../../ui/download/download-menu.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { save } from '../../ui/download/save-file.js';
import { cellsOf, headingCells } from '../../i18n/format/status-headings.js';
import type { CountedRow } from './group-rows.js';

interface Shown {
  /** The heading of the rows. */
  by: string;
  rows: readonly CountedRow[];
  frame: Omit<Pictured, 'palette'> & { counts: Tally };
}

/** `shown`: what the element shows when it is saved. */
export const breakdownFiles = (element: Element, shown: () => Shown): Files => ({
  save(form) {
    const { by, rows, frame } = shown();
    const picture = () => breakdownPicture(rows, { ...frame, palette: paletteOn(element) });
    return save(form, 'breakdown', frame, form === 'csv' ? csv(by, rows, frame) : picture());
  },
});

function csv(by: string, rows: readonly CountedRow[], frame: Shown['frame']): string {
  const { dataset, date, localizer, counts, part } = frame;
  const all = { name: part || localizer.msg('world'), counts };
  const cells = [...rows, all].map(row => [row.name, ...cellsOf(row.counts), date]);
  const head = [by, ...headingCells(localizer), localizer.msg('csvDate')];
  return sourcedCsv([head, ...cells], dataset, localizer);
}
