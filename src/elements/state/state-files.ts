/** A State's record as a picture and as a row of the table. Loaded when a reader first asks for one. */
import type { Framed } from '../../pictures/framed-picture.js';
import { recordPicture } from '../../pictures/record-picture.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { save, type Form } from '../../ui/download/save-file.js';
import { tableOf } from '../table/table-csv.js';
import { toCsv } from '../../ui/csv.js';
import { linesOn } from '../table/table-rows.js';

/** `lines` is the record in words. */
export function saveAs(
  form: Form,
  state: string,
  lines: readonly string[],
  frame: Omit<Framed, 'palette'>,
  element: Element,
): Promise<void> {
  const { dataset, date, localizer, pledges } = frame;
  if (form !== 'csv')
    return save(form, state, frame, recordPicture(lines, { ...frame, palette: paletteOn(element) }));
  const own = linesOn(dataset, date).filter(line => line.state === state);
  return save(
    form,
    state,
    frame,
    toCsv(tableOf(own, dataset, date, localizer, undefined, pledges), localizer),
  );
}
