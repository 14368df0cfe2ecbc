/** The breakdown as a picture: one bar for all, and one for each row. */
import { countsSentence } from '../i18n/attribution.js';
import type { Tally } from '../model/dataset.js';
import { countOf, statuses } from '../model/tally.js';
import type { SceneNode } from '../scene/node.js';
import { framed, type Pictured } from './framed-picture.js';
import { INNER, MARGIN, type Page } from './page.js';

interface Row {
  name: string;
  counts: Tally;
}

const SIZE = 17;
/** Left edge of the rows' bars, width of the longest, and right edges of the columns of counts. */
const BARS = 380;
const LONGEST = 500;
const endOf = (column: number) => MARGIN + INNER - 88 * (2 - column);

export function breakdownPicture(rows: readonly Row[], shown: Pictured & { counts: Tally }): SceneNode {
  const { counts, date, localizer, goal, part } = shown;
  const longest = Math.max(...rows.map(row => row.counts.total));
  const summary = countsSentence(counts, date, localizer);
  const name = part ? localizer.colon(part, summary) : summary;
  return framed({ ...shown, name, summary, heading: part }, page => {
    const { y } = page;
    bar(page, counts, MARGIN, INNER, 34);
    if (goal && goal.states < counts.total) {
      const x = MARGIN + (INNER * goal.states) / counts.total;
      const line = [y - 6, y + 40].map(at => [x, at] as const);
      page.add(page.dashed(line, page.palette.accent, 3));
    }
    if (rows.length) {
      statuses.forEach((status, column) => page.add(page.swatch(endOf(column) - 14, page.y, 14, status)));
      page.space(24);
    }
    for (const { name, counts: own } of rows) {
      const lines = page.lines(name, BARS - 20, SIZE);
      page.add(
        ...lines.map((line, row) => page.text(MARGIN, page.y + 16 + row * 21, line, { size: SIZE })),
        ...statuses.map((status, column) =>
          page.text(endOf(column), page.y + 16, localizer.number(countOf(own, status)), {
            size: SIZE,
            anchor: 'end',
          }),
        ),
      );
      bar(page, own, MARGIN + BARS, (LONGEST * own.total) / longest, 20);
      page.space(21 * (lines.length - 1));
    }
  });
}

function bar(page: Page, counts: Tally, x: number, width: number, height: number): void {
  page.add(page.bar(counts, { x, y: page.y, width, height }, 1));
  page.space(height + 18);
}
