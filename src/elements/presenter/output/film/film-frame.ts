/** One picture of the film: the year and the count large, the map, and the State that joins with its ordinal. */
import { group, type Child } from '../../../../scene/node.js';
import type { Area } from '../../../../scene/surface.js';
import { ordinal } from '../../../../model/chronicle.js';
import { tally } from '../../../../model/tally.js';
import { headed, type Drawing } from '../../slides/shared/slide-frame.js';
import { worldPicture } from '../../slides/shared/world-picture.js';
import type { Arrival, YearStory } from '../../year-story.js';
import { HEIGHT, MARGIN, Sheet } from '../sheet.js';

interface Moment {
  readonly year: string;
  readonly parties: number;
  readonly map: (area: Area) => Child;
  /** The newest first; none before the first has joined. */
  readonly joined: readonly Arrival[];
  /** In place of a State, before the first has joined. */
  readonly begun: string;
}

/** `joined`: the number of States that have joined since the first day. The foot has the date of the picture. */
export function filmFrame(given: Sheet, story: YearStory, joined: number): Drawing {
  const { localizer, dataset } = given.context;
  const newest = story.arrivals.slice(0, joined).reverse();
  const last = joined === story.arrivals.length;
  const date = last ? story.to : (newest[0]?.date ?? story.from);
  const sheet = new Sheet({ ...given.context, date }, given.pixelWidth, given.pixelHeight);
  const moment: Moment = {
    year: date.slice(0, 4),
    parties: tally(dataset, date).party,
    map: area => worldPicture(sheet, { ...area, spot: newest[0]?.state }),
    joined: newest,
    begun: localizer.msg('colon', {
      name: sheet.msg(story.from === dataset.treaty.inForce ? 'inForce' : 'opened'),
      value: localizer.date(story.from),
    }),
  };
  const title = sheet.msg('yearsTitle', { year: story.from.slice(0, 4) });
  const body = sheet.width > HEIGHT ? wide : square;
  return headed(
    sheet,
    title,
    (_, top, bottom) => ({ description: [], art: body(sheet, moment, top, bottom) }),
    [localizer.msg('boundaries')],
  );
}

/** The map, and the words beside it. */
function wide(sheet: Sheet, moment: Moment, top: number, bottom: number): Child {
  const { palette } = sheet.context;
  const width = sheet.inner * 0.6;
  const x = MARGIN + width + 56;
  const max = sheet.inner - width - 56;
  const earlier = moment.joined.slice(1, 1 + Math.max(0, Math.floor((bottom - top - 450) / 50)));
  return [
    moment.map({ x: MARGIN, y: top, width, height: bottom - top }),
    sheet.text(x - 8, top + 128, moment.year, { size: 170, weight: 700, fill: palette.accentText }),
    count(sheet, moment, { x, y: top + 240, max }),
    newcomer(sheet, moment, { x, y: top + 276, max }),
    group(
      earlier.map(({ state }, index) =>
        sheet.text(x, top + 490 + index * 50, sheet.context.localizer.state(state), {
          size: 34,
          fill: palette.quiet,
          max,
        }),
      ),
    ),
  ];
}

/** Year and count, the map under them, and the State under the map. */
function square(sheet: Sheet, moment: Moment, top: number, bottom: number): Child {
  const { palette } = sheet.context;
  const year = sheet.measure(moment.year, 130, 700) + 40;
  const max = sheet.inner;
  return [
    sheet.text(MARGIN - 6, top + 96, moment.year, { size: 130, weight: 700, fill: palette.accentText }),
    count(sheet, moment, { x: MARGIN + year, y: top + 96, max: max - year }),
    moment.map({ x: MARGIN, y: top + 120, width: max, height: bottom - top - 120 - 176 }),
    newcomer(sheet, moment, { x: MARGIN, y: bottom - 160, max }),
  ];
}

interface Line {
  x: number;
  y: number;
  max: number;
}

function count(sheet: Sheet, { parties }: Moment, { x, y, max }: Line): Child {
  const { localizer } = sheet.context;
  const number = localizer.number(parties);
  const beside = sheet.measure(number, 104, 700) + 22;
  return [
    sheet.text(x, y, number, { size: 104, weight: 700 }),
    sheet.text(x + beside, y - 2, localizer.msg('party', { n: parties }), { size: 44, max: max - beside }),
  ];
}

/** The State that joins, its ordinal and its date; `y` is the top of it. */
function newcomer(sheet: Sheet, { joined, begun }: Moment, { x, y, max }: Line): Child {
  const { localizer, palette, dataset } = sheet.context;
  const [newest] = joined;
  if (!newest) return sheet.paragraph(x, y, begun, max, { size: 48, weight: 700 }).art;
  const name = localizer.state(newest.state);
  return [
    sheet.text(x, y + 56, name, { size: 66, weight: 700, max }),
    sheet.text(x, y + 106, sheet.msg('ordinal', { n: ordinal(dataset, newest.state)! }), { size: 38, max }),
    sheet.text(x, y + 152, localizer.date(newest.date), { size: 38, fill: palette.quiet, max }),
  ];
}
