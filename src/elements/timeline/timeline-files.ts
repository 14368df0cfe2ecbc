/** The timeline as a picture and as a table. Loaded when a reader opens the menu. */
import { tally } from '../../model/tally.js';
import type { Pictured } from '../../pictures/framed-picture.js';
import { sourcedCsv } from '../../ui/csv.js';
import type { Files } from '../../ui/download/download-menu.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { save } from '../../ui/download/save-file.js';
import { cellsOf, headingCells } from '../../i18n/format/status-headings.js';
import type { TimelineModel } from './timeline-model.js';
import { timelinePicture } from './timeline-picture.js';

interface Shown {
  model: TimelineModel;
  frame: Omit<Pictured, 'palette'>;
  ahead: readonly number[];
}

/** `shown`: what the element shows when it is saved. */
export const timelineFiles = (element: Element, shown: () => Shown): Files => ({
  save(form) {
    const { model, frame, ahead } = shown();
    const picture = () => timelinePicture(model, { ...frame, palette: paletteOn(element) }, ahead);
    return save(form, 'timeline', frame, form === 'csv' ? csv(model, frame) : picture());
  },
});

function csv({ shown, span, steps }: TimelineModel, { dataset, localizer }: Shown['frame']): string {
  const { from, to } = span;
  const days = [from, ...steps.map(step => step.date).filter(day => day > from && day <= to)];
  const cells = days.map(day => [day, ...cellsOf(tally(shown, day))]);
  return sourcedCsv([[localizer.msg('csvDate'), ...headingCells(localizer)], ...cells], dataset, localizer);
}
