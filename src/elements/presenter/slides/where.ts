/** The world, and the three counts. */
import { drawing, type Drawing } from './shared/slide-frame.js';
import { MARGIN, type Sheet } from '../output/sheet.js';
import { worldPicture } from './shared/world-picture.js';
import type { CustomContent } from './shared/custom-content.js';
import { counts, countsSentence, keyRow } from './shared/counts.js';

export function where(sheet: Sheet, content: CustomContent): Drawing {
  const { localizer } = sheet.context;
  return drawing(
    sheet,
    content.heading || sheet.msg('whereTitle'),
    (_, top, bottom) => ({
      description: [countsSentence(sheet)],
      art: [
        worldPicture(sheet, { x: MARGIN, y: top, width: sheet.inner, height: bottom - top - 108 }),
        keyRow(sheet, counts(sheet), { y: bottom - 14 }),
      ],
    }),
    [localizer.msg('boundaries')],
  );
}
