/** The last slide: the counts stay on the wall while the room asks. */
import { poster, type Drawing } from './shared/slide-frame.js';
import { MARGIN, type Sheet } from '../output/sheet.js';
import type { CustomContent } from './shared/custom-content.js';
import { counts, countsSentence, keyRow, squares } from './shared/counts.js';

export function questions(sheet: Sheet, content: CustomContent): Drawing {
  const heading = content.heading || sheet.msg('questionsTitle');
  const { palette, dataset } = sheet.context;
  return poster(sheet, heading, (_, top, bottom) => {
    const pitch = sheet.inner / 50;
    const band = bottom - pitch * 4;
    const size = sheet.fit(heading, sheet.inner, 220, 700);
    const line = content.lines.length ? top + 90 + size : top + (band - 180 - top) * 0.5 + size * 0.36;
    const address = dataset.source.url;
    return {
      description: [...content.lines, countsSentence(sheet), address],
      art: [
        sheet.box(MARGIN, top, 220, 16, palette.accent),
        sheet.text(MARGIN - 8, line, heading, { size, weight: 700 }),
        content.lines.map((words, index) =>
          sheet.text(MARGIN, line + 80 + index * 58, words, { size: 42, weight: 700, max: sheet.inner }),
        ),
        keyRow(sheet, counts(sheet), { y: band - 60, size: 96 }),
        squares(sheet, band, 4, pitch * 0.78),
      ],
    };
  });
}
