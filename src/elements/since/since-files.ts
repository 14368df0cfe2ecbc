/** The changes as a picture. Loaded when a reader opens the menu. */
import { newPartiesTitle } from '../../i18n/news/act-lines.js';
import type { Changes } from '../../model/changes.js';
import type { CalendarDate } from '../../model/dataset.js';
import type { Framed } from '../../pictures/framed-picture.js';
import { sincePicture } from '../../pictures/since-picture.js';
import type { Files } from '../../ui/download/download-menu.js';
import { save } from '../../ui/download/save-file.js';
import { paletteOn } from '../../ui/resolve-color.js';

interface Shown extends Pick<Framed, 'dataset' | 'date' | 'localizer' | 'heading'> {
  from: CalendarDate;
  changes: Changes;
}

/** `shown`: what the element shows when it is saved. Its acts as a table are the table's file. */
export const sinceFiles = (element: Element, shown: () => Shown): Files => ({
  forms: ['png', 'svg'],
  save(form) {
    const { from, changes, ...frame } = shown();
    const name = newPartiesTitle(changes.deposits.length, from, frame.localizer);
    const drawn = { ...frame, name, summary: name, palette: paletteOn(element) };
    return save(form, 'since', frame, sincePicture(from, changes, drawn));
  },
});
