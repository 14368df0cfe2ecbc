/** The map as a picture that stands by itself: title, counts, map, date, source, boundaries sentence. */
import type { Speaker } from '../language/speak.js';
import type { CalendarDate, Dataset } from '../model/dataset.js';
import { tally } from '../model/tally.js';
import { boxOf, Frame, type Box } from '../world/frame.js';
import { anchor } from '../world/index.js';
import type { Region } from '../world/regions.js';
import { drawing, patterns } from './drawing.js';
import { colours, fills, FONT } from './looks.js';
import { INNER, MARGIN, Page, WIDTH } from './page.js';
import { escape, tag } from './svg.js';

export interface MapPicture {
  dataset: Dataset;
  date: CalendarDate;
  region: Region;
  /** The States counted and drawn in full, by alpha-3 code; the others are faint. */
  among: ReadonlySet<string>;
  /** Names `among` where it is a site's own list. */
  label?: string | undefined;
  speaker: Speaker;
}

/** Sentences that the drawing calls for where it shows these areas: what tooltips say on the living map. */
const notes = [
  ['note-jammu-kashmir', 'XJK'],
  ['note-malvinas', 'FLK'],
  ['note-kosovo-1244', 'SRB'],
] as const;

function isInside([left, top, width, height]: Box, area: string): boolean {
  const [x, y] = anchor(area);
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** The text of an SVG file, 1200 units wide. */
export function mapPicture({ dataset, date, region, among, label, speaker }: MapPicture): string {
  const counts = tally(dataset, date, among);
  const frame = new Frame(boxOf(region));
  const px = frame.box[2] / INNER;
  const height = frame.box[3] / px;

  const page = new Page(speaker);
  page.paragraph(speaker.text(dataset.treaty.title), { size: 25, weight: 700 });
  const part = label || (region === 'world' ? undefined : speaker.say(region));
  if (part) page.paragraph(part, { size: 20, weight: 600, fill: colours.quiet });
  page.space(10);
  page.legend(
    (
      [
        ['party', counts.party, colours.party],
        ['signatory', counts.signatory, colours.signatory],
        ['no-action', counts.noAction, colours.border],
      ] as const
    ).map(([status, n, border]) => ({
      fill: status === 'signatory' ? 'url(#opic-legend-hatch)' : fills[status],
      border,
      count: speaker.number(n),
      name: speaker.say(status, { n }),
    })),
  );
  const [x, y] = frame.box;
  const place = `translate(${MARGIN} ${round(page.y)}) scale(${1 / px}) translate(${-x} ${-y})`;
  const ocean = { x: MARGIN, y: page.y, width: INNER, height, rx: 8 };
  page.add(
    [
      tag('clipPath', { id: 'opic-frame' }, tag('rect', ocean)),
      tag('rect', { ...ocean, fill: colours.ocean }),
      tag(
        'g',
        { 'clip-path': 'url(#opic-frame)' },
        tag(
          'g',
          { transform: place },
          drawing(dataset, date, speaker, frame, px, state => among.has(state)),
        ),
      ),
    ].join('\n'),
    height + 12,
  );
  const key = date === dataset.statusAsAt ? 'asAt' : 'onDate';
  const { name, url } = dataset.source;
  const source = url.includes('treaties.un.org') ? speaker.say('sourceName') : name;
  page.paragraph(`${speaker.say(key, { date: speaker.date(date) })}.`, { size: 18, weight: 700 });
  page.paragraph(`${speaker.say('counted')} ${speaker.say('source', { source })}.`, {
    size: 15,
    fill: colours.quiet,
  });
  if (date > dataset.statusAsAt)
    page.paragraph(speaker.say('nothingKnownAfter', { date: speaker.date(dataset.statusAsAt) }), {
      size: 15,
    });
  page.space(4);
  const fine = { size: 12.5, fill: colours.quiet };
  page.paragraph(speaker.say('boundaries'), fine);
  for (const [note, area] of notes) if (isInside(frame.box, area)) page.paragraph(speaker.say(note), fine);
  const whole = Math.ceil(page.y + MARGIN - 8);

  const summary = speaker.say('summary', { ...counts, date: speaker.date(date) });
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
    tag('title', { id: 'opic-title' }, escape(speaker.say('mapName'))),
    tag('desc', { id: 'opic-summary' }, escape(summary)),
    patterns(frame.scale),
    tag('rect', { width: WIDTH, height: whole, fill: colours.surface }),
    page.toString(),
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
