/** The breakdown as a picture and as a table. Loaded when a reader first asks for one. */
import type { Tally } from '../../model/dataset.js';
import { sourcedCsv } from '../../ui/csv.js';
import { breakdownPicture, type Named } from '../../pictures/breakdown-picture.js';
import type { Framed } from '../../pictures/framed-picture.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { save, type Form } from '../../ui/download/save-file.js';
import { cellsOf, headingCells } from '../../ui/status-headings.js';

export function saveAs(
  form: Form,
  by: string,
  rows: readonly Named[],
  frame: Omit<Framed, 'palette'> & { counts: Tally },
  element: Element,
): Promise<void> {
  const { dataset, date, localizer, counts } = frame;
  if (form !== 'csv')
    return save(form, 'breakdown', frame, breakdownPicture(rows, { ...frame, palette: paletteOn(element) }));
  const all: Named = [frame.heading ?? localizer.msg('world'), counts];
  const cells = [...rows, all].map(([name, own]) => [name, ...cellsOf(own), date]);
  const head = [by, ...headingCells(localizer), localizer.msg('csvDate')];
  const text = sourcedCsv([head, ...cells], dataset, localizer);
  return save(form, 'breakdown', frame, text);
}
