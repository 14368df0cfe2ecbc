/** Rows of a slide that explains: where it stands in the treaty, what it is, and what it means. */
import type { Status } from '../../../../model/dataset.js';
import { group, type SceneNode } from '../../../../scene/node.js';
import { MARGIN, SMALL, type Sheet } from '../../output/sheet.js';

export interface StepRow {
  readonly article: string;
  readonly heading: string;
  readonly text: string;
  /** For whom it is: a class of States, at the end of the heading's line. */
  readonly mark?: { readonly status: Status; readonly count: number; readonly words: string };
}

/** How large the heading is, and how far its text stands below: less where room is scarce. */
const LOOSE = { head: 1.22, leading: 1.22, apart: 0.55 };
const TIGHT = { head: 1.1, leading: 1.14, apart: 0.3 };

/** All rows in one size, the largest at which they fit. */
export function stepRows(sheet: Sheet, rows: readonly StepRow[], top: number, bottom: number): SceneNode {
  const sizes = [38, 36, 34, 32, 30];
  const article = (size: number) =>
    Math.max(...rows.map(row => sheet.measure(row.article, size, 700))) + size * 1.2;
  const set = (size: number, { head, leading, apart }: typeof LOOSE) => {
    const start = MARGIN + article(size);
    const room = sheet.width - MARGIN - start;
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
  const beside = marks(sheet, rows, start, size, head);
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
        beside(row, from + size * 1.1),
      );
    }),
  );
}

/** Marks stand one under the other, or, where a long one would touch a heading, each at the end of its line. */
function marks(sheet: Sheet, rows: readonly StepRow[], start: number, size: number, head: number) {
  const wide = (row: StepRow) => (row.mark ? sheet.measure(row.mark.words, size) : 0);
  const end = sheet.width - MARGIN;
  const column = end - Math.max(...rows.map(wide));
  const clear = rows.every(
    ({ heading }) => start + sheet.measure(heading, size * head, 700) + size * 2.4 < column,
  );
  return (row: StepRow, y: number): SceneNode | undefined => {
    if (!row.mark) return undefined;
    const { status, count, words } = row.mark;
    const x = clear ? column : end - wide(row);
    return group(
      sheet.swatch(x - size * 1.35, y - size * 0.85, size, status),
      sheet.text(x, y, words, { size, status, count }),
    );
  };
}
