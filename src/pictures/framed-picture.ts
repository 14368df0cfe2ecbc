/** What every picture has around its drawing: title, counts, date, how it was counted, source. */
import { sourceName, statusLine } from '../i18n/attribution.js';
import type { Speaker } from '../i18n/localizer.js';
import { countOf, statuses } from '../model/tally.js';
import type { CalendarDate, Dataset, Tally } from '../model/dataset.js';
import { colours, fillOf, FONT } from './theme.js';
import { Page, WIDTH, MARGIN } from './page-layout.js';
import { escape, tag, widthOf } from './svg-text.js';

export interface Framed {
  dataset: Dataset;
  date: CalendarDate;
  /** Counted in the legend; a picture of one State has none. */
  counts?: Tally | undefined;
  speaker: Speaker;
  /** What it shows, and its outcome in a sentence: for those who hear it. */
  name: string;
  summary: string;
  /** Under the Protocol's title. */
  heading?: string | undefined;
  /** Stand at the foot. */
  fine?: readonly string[];
}

/** The text of an SVG file, 1200 units wide. `draw` adds the drawing to the page. */
export function framed(
  { dataset, date, counts, speaker, name, summary, heading, fine = [] }: Framed,
  draw: (page: Page) => void,
): string {
  const page = new Page(speaker);
  page.paragraph(speaker.text(dataset.treaty.title), { size: 25, weight: 700 });
  if (heading) page.paragraph(heading, { size: 20, weight: 600, fill: colours.quiet });
  page.space(10);
  if (counts) legend(page, counts, speaker);
  draw(page);
  page.paragraph(speaker.sentence(statusLine(dataset, date, speaker)), { size: 18, weight: 700 });
  const source = speaker.say('source', { source: sourceName(dataset, speaker) });
  page.paragraph(speaker.sentence(speaker.row([speaker.say('counted'), source])), {
    size: 15,
    fill: colours.quiet,
  });
  if (date > dataset.statusAsAt)
    page.paragraph(speaker.say('nothingKnownAfter', { date: speaker.date(dataset.statusAsAt) }), {
      size: 15,
    });
  page.space(4);
  for (const line of fine) page.paragraph(line, { size: 12.5, fill: colours.quiet });
  const whole = Math.ceil(page.y + MARGIN - 8);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${whole}`,
      width: WIDTH,
      height: whole,
      role: 'img',
      'aria-labelledby': 'opic-title opic-summary',
      lang: speaker.code,
      'xml:lang': speaker.code,
      'font-family': FONT,
    },
    tag('title', { id: 'opic-title' }, escape(name)),
    tag('desc', { id: 'opic-summary' }, escape(summary)),
    hatches([HATCH, 6.5]),
    tag('rect', { width: WIDTH, height: whole, fill: colours.surface }),
    page.toString(),
  );
}

/** The hatching of the legend, and of all that stands for signatories outside the map. */
export const HATCH = 'opic-legend-hatch';

/** Swatch, number and name of each class, on one line. */
function legend(page: Page, counts: Tally, speaker: Speaker): void {
  let at = 0;
  for (const status of statuses) {
    const n = countOf(counts, status);
    const stroke = colours[status === 'no-action' ? 'border' : status];
    page.box(at, page.y + 5, 19, 19, fillOf(status, HATCH), { stroke, rx: 3 });
    at += 28;
    const number = speaker.number(n);
    page.line(number, at, page.y + 24, { size: 27, weight: 700 });
    at += widthOf(number, 27, 700) + 9;
    const name = speaker.say(status, { n });
    page.line(name, at, page.y + 23, { size: 19 });
    at += widthOf(name, 19) + 34;
  }
  page.space(40);
}

/** Hatching for signatories, by name and by how far its lines are apart. */
export const hatches = (...wanted: (readonly [id: string, size: number])[]): string =>
  tag(
    'defs',
    {},
    ...wanted.map(([id, size]) =>
      tag(
        'pattern',
        { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        tag('rect', { width: size, height: size, fill: colours.signatory }),
        tag('rect', { width: size * 0.3, height: size, fill: colours.hatch }),
      ),
    ),
  );
