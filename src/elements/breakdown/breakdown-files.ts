/** The breakdown as a picture and as a table. Loaded when a reader first asks for one. */
import type { Tally } from '../../model/dataset.js';
import { sourcedCsv } from '../../ui/csv.js';
import { countOf, statuses } from '../../model/tally.js';
import { save, type Form } from '../../ui/save-file.js';
import { framed, HATCH, type Framed } from '../../pictures/framed-picture.js';
import { colours, fillOf } from '../../pictures/theme.js';
import { INNER, type Page } from '../../pictures/page-layout.js';
import { wrap } from '../../pictures/svg-text.js';
import { cellsOf, headingCells } from '../../ui/status-headings.js';

/** What is counted, by its name. */
export type Named = readonly [name: string, counts: Tally];

const SIZE = 17;
const BORDER = { stroke: colours.border };
/** Where the bars of the rows begin, how wide the longest is, and where the columns of counts end. */
const BARS = 380;
const LONGEST = 500;
const placeOf = (column: number) => INNER - 88 * (2 - column);

function bar(page: Page, at: number, unit: number, height: number, counts: Tally): void {
  for (const status of statuses) {
    const width = countOf(counts, status) * unit;
    if (width) page.box(at, page.y, width, height, fillOf(status, HATCH), BORDER);
    at += width;
  }
  page.space(height + 18);
}

function picture(rows: readonly Named[], frame: Framed & { counts: Tally }): string {
  const { counts, speaker } = frame;
  const longest = Math.max(...rows.map(([, { total }]) => total));
  return framed(frame, page => {
    bar(page, 0, INNER / (counts.total || 1), 34, counts);
    if (rows.length) {
      statuses.forEach((status, column) =>
        page.box(placeOf(column) - 14, page.y, 14, 14, fillOf(status, HATCH), { ...BORDER, rx: 3 }),
      );
      page.space(24);
    }
    for (const [name, own] of rows) {
      const lines = wrap(name, SIZE, BARS - 20);
      lines.forEach((line, row) => page.line(line, 0, page.y + 16 + row * 21, { size: SIZE }));
      statuses.forEach((status, column) => {
        const text = speaker.number(countOf(own, status));
        page.line(text, placeOf(column), page.y + 16, { size: SIZE, anchor: 'end' });
      });
      bar(page, BARS, LONGEST / longest, 20, own);
      page.space(21 * (lines.length - 1));
    }
  });
}

export function saveAs(
  form: Form,
  by: string,
  rows: readonly Named[],
  frame: Framed & { counts: Tally },
  element: Element,
): Promise<void> {
  const { dataset, date, speaker, counts } = frame;
  if (form !== 'csv') return save(form, `opic-breakdown-${date}`, picture(rows, frame), element);
  const all: Named = [frame.heading ?? speaker.say('world'), counts];
  const cells = [...rows, all].map(([name, own]) => [name, ...cellsOf(own), date]);
  const head = [by, ...headingCells(speaker), speaker.say('csvDate')];
  const text = sourcedCsv([head, ...cells], dataset, speaker);
  return save(form, `opic-breakdown-${date}`, text);
}
