/** Rows of a slide that explains: where it stands in the treaty, what it is, and what it means. */
import { group, type SceneNode } from '../../../../scene/node.js';
import type { Area } from '../../../../scene/surface.js';
import { MARGIN, SMALL, type Sheet } from '../../output/sheet.js';

export interface StepRow {
  readonly article: string;
  readonly heading: string;
  readonly text: string;
  /** Drawn at the end of the row, around its middle. */
  readonly mark?: (area: Area) => SceneNode;
}

/** The room for a mark at the end. */
const MARK = 250;

/** All rows in one size, the largest at which they fit. */
export function stepRows(sheet: Sheet, rows: readonly StepRow[], top: number, bottom: number): SceneNode {
  const sizes = [38, 36, 34, 32, 30, SMALL];
  const article = (size: number) =>
    Math.max(...rows.map(row => sheet.measure(row.article, size, 700))) + size * 1.2;
  const marked = rows.some(({ mark }) => mark) ? MARK : 0;
  const set = (size: number) => {
    const start = MARGIN + article(size);
    const room = sheet.width - MARGIN - marked - start;
    const high = rows.map(
      row => size * 1.22 * 1.2 + sheet.lines(row.text, room, size).length * size * 1.22 + size * 0.2,
    );
    return { size, start, room, high, all: high.reduce((sum, one) => sum + one, 0) };
  };
  const least = (size: number) => size * 0.55 * (rows.length - 1);
  const found = sizes.map(set).find(({ all, size }) => all + least(size) <= bottom - top) ?? set(SMALL);
  const { size, start, room, high, all } = found;
  const gap = Math.max(0, Math.min(size * 1.3, (bottom - top - all) / (rows.length - 1 || 1)));
  let y = top;
  return group(
    rows.map((row, index) => {
      const from = y;
      y += high[index]! + gap;
      const words = sheet.paragraph(start, from + size * 1.22 * 1.2, row.text, room, { size, leading: 1.22 });
      return group(
        sheet.box(start - size * 0.6, from + size * 0.1, 6, high[index]! - size * 0.1, sheet.palette.border),
        sheet.text(MARGIN, from + size * 1.1, row.article, {
          size,
          weight: 700,
          fill: sheet.context.palette.accentText,
        }),
        sheet.text(start, from + size * 1.1, row.heading, { size: size * 1.22, weight: 700, max: room }),
        words.art,
        row.mark?.({
          x: sheet.width - MARGIN - marked + 30,
          y: from,
          width: marked - 30,
          height: high[index]!,
        }),
      );
    }),
  );
}
