/** The map as a picture that stands by itself: title, counts, map, date, source, boundaries sentence. */
import { countsSaid } from '../i18n/attribution.js';
import type { Speaker } from '../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../model/dataset.js';
import { tally } from '../model/tally.js';
import { boxOf, Frame, type Box } from '../world/frame.js';
import { anchor } from '../world/index.js';
import type { Region } from '../world/regions.js';
import { drawing } from './world-text.js';
import { framed, hatches } from './framed-picture.js';
import { colours } from './theme.js';
import { INNER, MARGIN, type Page } from './page-layout.js';
import { round, tag } from './svg-text.js';

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

  const part = label || (region === 'world' ? undefined : speaker.say(region));
  const fine = notes.filter(([, area]) => isInside(frame.box, area)).map(([note]) => speaker.say(note));
  const draw = (page: Page) => {
    const [x, y] = frame.box;
    const place = `translate(${MARGIN} ${round(page.y)}) scale(${1 / px}) translate(${-x} ${-y})`;
    const ocean = { x: MARGIN, y: page.y, width: INNER, height, rx: 8 };
    page.add(
      [
        hatches(['opic-hatch', 17 * frame.scale], ['opic-fine-hatch', 9 * frame.scale]),
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
  };
  return framed(
    {
      dataset,
      date,
      counts,
      speaker,
      name: speaker.say('mapName'),
      summary: countsSaid(counts, date, speaker),
      heading: part,
      fine: [speaker.say('boundaries'), ...fine],
    },
    draw,
  );
}
