/** One picture of the film: the year and the count large, the map, and the State that joins with its ordinal. */
import { group, type Child } from '../../../../scene/node.js';
import { ordinal } from '../../../../model/chronicle.js';
import { counts } from '../../slides/shared/lookups.js';
import { headed, type Drawing } from '../../slides/shared/slide-frame.js';
import { worldPicture } from '../../slides/shared/world-picture.js';
import type { Arrival, YearStory } from '../../year-story.js';
import { HEIGHT, MARGIN, Sheet } from '../sheet.js';

/** `joined`: the number of States that have joined since the first day. The foot has the date of the picture. */
export function filmFrame(given: Sheet, story: YearStory, joined: number): Drawing {
  const { localizer } = given.context;
  const newest = story.arrivals.slice(0, joined).reverse();
  const last = joined === story.arrivals.length;
  const date = last ? story.to : (newest[0]?.date ?? story.from);
  const sheet = new Sheet({ ...given.context, date }, given.pixelWidth, given.pixelHeight);
  const title = sheet.msg('yearsTitle', { year: story.from.slice(0, 4) });
  const body = sheet.width > HEIGHT ? wide : square;
  return headed(
    sheet,
    title,
    (_, top, bottom) => ({ description: [], art: body(sheet, story, newest, top, bottom) }),
    [localizer.msg('boundaries')],
  );
}

/** A picture: `joined` has the newest first, and nobody before the first has joined. */
type Body = (
  sheet: Sheet,
  story: YearStory,
  joined: readonly Arrival[],
  top: number,
  bottom: number,
) => Child;

/** The map, and the words beside it. */
const wide: Body = (sheet, story, joined, top, bottom) => {
  const { palette, localizer, date } = sheet.context;
  const width = sheet.inner * 0.6;
  const x = MARGIN + width + 56;
  const max = sheet.inner - width - 56;
  const earlier = joined.slice(1, 1 + Math.max(0, Math.floor((bottom - top - 450) / 50)));
  return [
    worldPicture(sheet, { x: MARGIN, y: top, width, height: bottom - top, spot: joined[0]?.state }),
    sheet.text(x - 8, top + 128, date.slice(0, 4), { size: 170, weight: 700, fill: palette.accentText }),
    count(sheet, { x, y: top + 240, max }),
    newcomer(sheet, story, joined[0], { x, y: top + 276, max }),
    group(
      earlier.map(({ state }, index) =>
        sheet.text(x, top + 490 + index * 50, localizer.state(state), { size: 34, fill: palette.quiet, max }),
      ),
    ),
  ];
};

/** Year and count, the map under them, and the State under the map. */
const square: Body = (sheet, story, joined, top, bottom) => {
  const { palette, date } = sheet.context;
  const year = date.slice(0, 4);
  const beside = sheet.measure(year, 130, 700) + 40;
  const max = sheet.inner;
  const map = { x: MARGIN, y: top + 120, width: max, height: bottom - top - 120 - 176 };
  return [
    sheet.text(MARGIN - 6, top + 96, year, { size: 130, weight: 700, fill: palette.accentText }),
    count(sheet, { x: MARGIN + beside, y: top + 96, max: max - beside }),
    worldPicture(sheet, { ...map, spot: joined[0]?.state }),
    newcomer(sheet, story, joined[0], { x: MARGIN, y: bottom - 160, max }),
  ];
};

interface Line {
  x: number;
  y: number;
  max: number;
}

function count(sheet: Sheet, { x, y, max }: Line): Child {
  const { localizer } = sheet.context;
  const { party } = counts(sheet.context);
  const number = localizer.number(party);
  const beside = sheet.measure(number, 104, 700) + 22;
  return [
    sheet.text(x, y, number, { size: 104, weight: 700 }),
    sheet.text(x + beside, y - 2, localizer.msg('party', { n: party }), { size: 44, max: max - beside }),
  ];
}

/** The State that joins, its ordinal and its date, or what began before one has joined; `y` is the top of it. */
function newcomer(
  sheet: Sheet,
  { from }: YearStory,
  newest: Arrival | undefined,
  { x, y, max }: Line,
): Child {
  const { localizer, palette, dataset } = sheet.context;
  if (!newest) {
    const name = sheet.msg(from === dataset.treaty.inForce ? 'inForce' : 'opened');
    const begun = localizer.colon(name, localizer.date(from));
    return sheet.paragraph(x, y, begun, max, { size: 48, weight: 700 }).art;
  }
  const name = localizer.state(newest.state);
  const n = ordinal(dataset, newest.state);
  return [
    sheet.text(x, y + 56, name, { size: 66, weight: 700, max }),
    sheet.text(x, y + 106, n ? sheet.msg('ordinal', { n }) : sheet.msg('succession'), { size: 38, max }),
    sheet.text(x, y + 152, localizer.date(newest.date), { size: 38, fill: palette.quiet, max }),
  ];
}
