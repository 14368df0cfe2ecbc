/** The world, and the three counts. */
import { drawing, type Drawing } from './shared/slide-frame.js';
import { MARGIN, type Sheet } from '../output/sheet.js';
import { worldPicture } from './shared/world-picture.js';
import type { Own } from './shared/custom-content.js';
import { counts, countsSaid, keyRow } from './shared/counts.js';

export function where(sheet: Sheet, own: Own): Drawing {
  const { localizer } = sheet.matter;
  return drawing(
    sheet,
    own.heading || sheet.msg('whereTitle'),
    (_, top, bottom) => ({
      says: [countsSaid(sheet)],
      art: [
        worldPicture(sheet, { x: MARGIN, y: top, width: sheet.inner, height: bottom - top - 108 }),
        keyRow(sheet, counts(sheet), { y: bottom - 14 }),
      ],
    }),
    [localizer.msg('boundaries')],
  );
}
