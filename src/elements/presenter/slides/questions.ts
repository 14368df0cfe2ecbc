/** The last slide: the counts stay on the wall while the room asks. */
import { group, type SceneNode } from '../../../scene/node.js';
import { captionOf, drawCode, type LinkCode } from '../output/link-code.js';
import { poster, type DrawSlide } from './shared/slide-frame.js';
import { MARGIN, type Sheet } from '../output/sheet.js';
import { keyRow, squares } from './shared/counts.js';
import { counts, countsSentence } from './shared/lookups.js';

/** The side of the code: seven metres away it is read on a wall two metres high. */
const CODE = 400;

function codeOnWall(sheet: Sheet, code: LinkCode, top: number): SceneNode {
  const x = sheet.width - MARGIN - CODE;
  const words = captionOf(code, sheet.context.localizer);
  return group(
    drawCode(code, sheet.left(x, CODE), top, CODE),
    sheet.paragraph(x, top + CODE + 12, words, CODE, { size: 34, weight: 700 }).art,
  );
}

export const questions: DrawSlide = (sheet, { content }) => {
  const heading = content.heading || sheet.msg('questionsTitle');
  const { localizer, palette, dataset, code } = sheet.context;
  return poster(sheet, heading, (_, top, bottom) => {
    const pitch = sheet.inner / 50;
    const band = bottom - pitch * 4;
    const room = sheet.inner - (code ? CODE + 60 : 0);
    const size = sheet.fit(heading, room, 220, 700);
    const line = content.lines.length ? top + 90 + size : top + (band - 180 - top) * 0.5 + size * 0.36;
    const address = dataset.source.url;
    return {
      description: [
        ...content.lines,
        countsSentence(sheet.context),
        address,
        ...(code ? [localizer.colon(captionOf(code, localizer), code.address)] : []),
      ],
      art: [
        sheet.box(MARGIN, top, 220, 16, palette.accent),
        sheet.text(MARGIN - 8, line, heading, { size, weight: 700 }),
        content.lines.map((words, index) =>
          sheet.text(MARGIN, line + 80 + index * 58, words, { size: 42, weight: 700, max: room }),
        ),
        code && codeOnWall(sheet, code, top),
        keyRow(sheet, counts(sheet.context), { y: band - 60, size: 96 }),
        squares(sheet, band, 4, pitch * 0.78),
      ],
    };
  });
};
