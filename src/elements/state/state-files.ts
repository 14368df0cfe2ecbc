/** A State's record as a picture and as a row of the table. Loaded when a reader first asks for one. */
import { save, type Form } from '../../ui/save-file.js';
import { framed, type Framed } from '../../pictures/framed-picture.js';
import { csvOf } from '../table/table-csv.js';
import { linesOn } from '../table/table-rows.js';

/** `lines` is the record in words. */
export function saveAs(
  form: Form,
  state: string,
  lines: readonly string[],
  frame: Framed,
  element: Element,
): Promise<void> {
  const { dataset, date, speaker } = frame;
  const text =
    form === 'csv'
      ? csvOf(
          linesOn(dataset, date).filter(line => line.state === state),
          dataset,
          date,
          speaker,
        )
      : framed(frame, page => {
          for (const line of lines) page.paragraph(line, { size: 18 });
          page.space(10);
        });
  return save(form, `opic-${state}-${date}`, text, element);
}
