/** A State's record as a picture and as a row of the table. Loaded when a reader opens the menu. */
import { recordPicture, type Framed } from '../../pictures/framed-picture.js';
import type { Files } from '../../ui/download/download-menu.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { save } from '../../ui/download/save-file.js';
import { tableOf } from '../table/table-csv.js';
import { toCsv } from '../../ui/csv.js';
import { rowsOn } from '../table/table-rows.js';

interface Shown {
  state: string;
  /** The record in words. */
  lines: readonly string[];
  frame: Omit<Framed, 'palette'>;
}

/** `shown`: what the element shows when it is saved. */
export const stateFiles = (element: Element, shown: () => Shown): Files => ({
  save(form) {
    const { state, lines, frame } = shown();
    const picture = () => recordPicture(lines, { ...frame, palette: paletteOn(element) });
    return save(form, state, frame, form === 'csv' ? csv(state, frame) : picture());
  },
});

function csv(state: string, { dataset, date, localizer, pledges }: Shown['frame']): string {
  const own = rowsOn(dataset, date).filter(row => row.state === state);
  return toCsv(tableOf(own, dataset, date, localizer, undefined, pledges), localizer);
}
