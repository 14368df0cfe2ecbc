/** The world, and beside it the three counts. */
import { countedSentence } from '../../../i18n/attribution.js';
import { countOf, statuses } from '../../../model/tally.js';
import { group, type SceneNode } from '../../../scene/node.js';
import type { Area } from '../../../scene/surface.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import { counts, countsSentence } from './shared/counts.js';
import type { CustomContent } from './shared/custom-content.js';
import { drawing, type Body, type Drawing } from './shared/slide-frame.js';
import { worldPicture } from './shared/world-picture.js';

/** The share of the width that the figures have: more where a slide is narrow. */
const BESIDE = [0.22, 0.27] as const;
const GAP = 44;

export function where(sheet: Sheet, content: CustomContent): Drawing {
  const { dataset, localizer } = sheet.context;
  const notes = [countedSentence(dataset, localizer), sheet.msg('boundaries')];
  const body: Body = (_, top, bottom) => {
    const beside = sheet.inner * BESIDE[sheet.inner < 1500 ? 1 : 0];
    const width = sheet.inner - beside - GAP;
    const column = { x: MARGIN + width + GAP, y: top, width: beside, height: bottom - top };
    return {
      description: [countsSentence(sheet), ...notes],
      art: [
        worldPicture(sheet, { x: MARGIN, y: top, width, height: bottom - top }),
        figures(sheet, column, localizer.row(notes)),
      ],
    };
  };
  return drawing(sheet, content.heading || sheet.msg('whereTitle'), body, [], false);
}

/** The three figures, one under the other, and the notes at the foot. */
function figures(sheet: Sheet, { x, y, width, height }: Area, words: string): SceneNode {
  const { localizer, palette } = sheet.context;
  const of = counts(sheet);
  const deep = sheet.lines(words, width, SMALL).length * SMALL * 1.2;
  const note = sheet.paragraph(x, y + height - deep, words, width, { fill: palette.quiet, leading: 1.2 });
  const pitch = (height - deep) / statuses.length;
  const size = Math.min(130, pitch * 0.6, width * 0.36);
  return group(
    statuses.map((status, index) => {
      const n = countOf(of, status);
      const line = y + pitch * index + size * 0.8;
      return [
        sheet.swatch(x, line - size * 0.36 - 28, 56, status),
        sheet.text(x + 76, line, localizer.number(n), { size, weight: 700, status, count: n }),
        sheet.label(x, line + 52, localizer.msg(status, { n }), width, { size: 40 }),
      ];
    }),
    note.art,
  );
}
