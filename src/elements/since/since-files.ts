/** The changes as a picture. Loaded when a reader opens the menu. */
import type { Changes } from '../../model/changes.js';
import type { CalendarDate } from '../../model/dataset.js';
import type { Pictured } from '../../pictures/framed-picture.js';
import { sincePicture } from '../../pictures/since-picture.js';
import type { Files } from '../../ui/download/download-menu.js';
import { save } from '../../ui/download/save-file.js';
import { paletteOn } from '../../ui/resolve-color.js';

interface Shown extends Omit<Pictured, 'palette'> {
  from: CalendarDate;
  changes: Changes;
}

/** `shown`: what the element shows when it is saved. Its acts as a table are the table's file. */
export const sinceFiles = (element: Element, shown: () => Shown): Files => ({
  forms: ['png', 'svg'],
  save(form) {
    const { from, changes, ...frame } = shown();
    const picture = sincePicture(from, changes, { ...frame, palette: paletteOn(element) });
    return save(form, 'since', frame, picture);
  },
});
