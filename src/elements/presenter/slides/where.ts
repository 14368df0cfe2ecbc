/** The world, and beside it the three counts. */
import { countedSentence } from '../../../i18n/attribution.js';
import { countOf, statuses } from '../../../model/tally.js';
import { group, type SceneNode } from '../../../scene/node.js';
import type { Area } from '../../../scene/surface.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import { datedCount } from './captions/other-date.js';
import { counts, countsSentence } from './shared/lookups.js';
import { drawing, type Body, type DrawSlide } from './shared/slide-frame.js';
import { worldPicture } from './shared/world-picture.js';

/** The share of the width that the figures have: more where a slide is narrow. */
const BESIDE = [0.2, 0.26] as const;
const GAP = 44;

export const where: DrawSlide = (sheet, { content }) => {
  const { dataset, localizer, palette } = sheet.context;
  const words = localizer.row([countedSentence(dataset, localizer), sheet.msg('boundaries')]);
  const body: Body = (_, top, bottom) => {
    const beside = sheet.inner * BESIDE[sheet.inner < 1500 ? 1 : 0];
    const width = sheet.inner - beside - GAP;
    const deep = sheet.lines(words, width, SMALL).length * SMALL * 1.2;
    const height = bottom - top - deep - 20;
    const notes = { fill: palette.quiet, leading: 1.2 };
    return {
      description: [countsSentence(sheet.context), words],
      art: [
        worldPicture(sheet, { x: MARGIN, y: top, width, height }),
        sheet.paragraph(MARGIN, top + height + 16, words, width, notes).art,
        figures(sheet, { x: MARGIN + width + GAP, y: top, width: beside, height: bottom - top }),
      ],
    };
  };
  return drawing(
    sheet,
    content.heading || (datedCount(sheet.context) ?? sheet.msg('whereTitle')),
    body,
    [],
    false,
  );
};

/** The three figures, one under the other. */
function figures(sheet: Sheet, { x, y, width, height }: Area): SceneNode {
  const { localizer } = sheet.context;
  const of = counts(sheet.context);
  const pitch = height / statuses.length;
  const size = Math.min(
    ...statuses.map(status => sheet.fit(localizer.number(countOf(of, status)), width - 80, 150, 700)),
  );
  return group(
    statuses.map((status, index) => {
      const n = countOf(of, status);
      const line = y + pitch * (index + 0.5) + size * 0.1;
      return [
        sheet.swatch(x, line - size * 0.36 - 30, 60, status),
        sheet.text(x + 80, line, localizer.number(n), { size, weight: 700, status, count: n }),
        sheet.label(x, line + 58, localizer.msg(status, { n }), width, { size: 42 }),
      ];
    }),
  );
}
