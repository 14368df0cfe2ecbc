/** The timeline as a picture and as a table. Loaded when a reader first asks for one. */
import { tally } from '../../model/tally.js';
import type { Framed } from '../../pictures/framed-picture.js';
import { sourcedCsv } from '../../ui/csv.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { save, type Form } from '../../ui/download/save-file.js';
import { cellsOf, headingCells } from '../../ui/status-headings.js';
import type { TimelineModel } from './timeline-model.js';
import { timelinePicture } from './timeline-picture.js';

export function saveAs(
  form: Form,
  model: TimelineModel,
  frame: Omit<Framed, 'palette'>,
  ahead: readonly number[],
  element: Element,
): Promise<void> {
  const { dataset, localizer } = frame;
  if (form !== 'csv')
    return save(
      form,
      'timeline',
      frame,
      timelinePicture(model, { ...frame, palette: paletteOn(element) }, ahead),
    );
  const { shown, span } = model;
  const { from, to } = span;
  const days = [from, ...model.steps.map(step => step.date).filter(day => day > from && day <= to)];
  const cells = days.map(day => [day, ...cellsOf(tally(shown, day))]);
  const text = sourcedCsv(
    [[localizer.msg('csvDate'), ...headingCells(localizer)], ...cells],
    dataset,
    localizer,
  );
  return save(form, 'timeline', frame, text);
}
