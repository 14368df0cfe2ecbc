/** Rows of a slide that explains: where it stands in the treaty, what it is, and what it means. */
import { group, type SceneNode } from '../../../../scene/node.js';
import type { Area } from '../../../../scene/surface.js';
import { MARGIN, SMALL, type Sheet } from '../../output/sheet.js';

interface StepRow {
  readonly article: string;
  readonly heading: string;
  readonly text: string;
  /** Drawn at the end of the row, around its middle. */
  readonly mark?: (area: Area) => SceneNode;
}

/** The room for a mark at the end. */
const MARK = 250;

/** How large the heading is, and how far its text stands below: less where room is scarce. */
const LOOSE = { head: 1.22, leading: 1.22, apart: 0.55 };
const TIGHT = { head: 1.1, leading: 1.14, apart: 0.3 };

/** All rows in one size, the largest at which they fit. */
export function stepRows(sheet: Sheet, rows: readonly StepRow[], top: number, bottom: number): SceneNode {
  const sizes = [38, 36, 34, 32, 30];
  const article = (size: number) =>
    Math.max(...rows.map(row => sheet.measure(row.article, size, 700))) + size * 1.2;
  const marked = rows.some(({ mark }) => mark) ? MARK : 0;
  const set = (size: number, { head, leading, apart }: typeof LOOSE) => {
    const start = MARGIN + article(size);
    const room = sheet.width - MARGIN - marked - start;
    const high = rows.map(
      row => size * (head * 1.2 + sheet.lines(row.text, room, size).length * leading + 0.2),
    );
    const all = high.reduce((sum, one) => sum + one, 0);
    const fits = all + size * apart * (rows.length - 1) <= bottom - top;
    return { size, head, leading, start, room, high, all, fits };
  };
  const tries = [...sizes.map(size => set(size, LOOSE)), set(30, TIGHT), set(SMALL, TIGHT)];
  const { size, head, leading, start, room, high, all } = tries.find(({ fits }) => fits) ?? tries.at(-1)!;
  const gap = Math.max(0, Math.min(size * 1.3, (bottom - top - all) / (rows.length - 1 || 1)));
  let y = top;
  return group(
    rows.map((row, index) => {
      const from = y;
      y += high[index]! + gap;
      const words = sheet.paragraph(start, from + size * head * 1.2, row.text, room, { size, leading });
      return group(
        sheet.box(start - size * 0.6, from + size * 0.1, 6, high[index]! - size * 0.1, sheet.palette.border),
        sheet.text(MARGIN, from + size * 1.1, row.article, {
          size,
          weight: 700,
          fill: sheet.context.palette.accentText,
        }),
        sheet.text(start, from + size * 1.1, row.heading, { size: size * head, weight: 700, max: room }),
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
