/** Since 2014: the map, the year, and the States parties as they come in. */
import { tally } from '../../../model/tally.js';
import { WORLD } from '../../../world/frame.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';
import { group, type Child } from '../../../scene/node.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import { worldPicture } from './shared/world-picture.js';
import { yearStory, type Arrival, type YearStory } from '../year-story.js';

/** Height of an entry: a State's name and its date. */
const ENTRY = 86;

/** `announced`: how many arrivals have been announced; all of them by default. */
export const years: DrawSlide = (sheet, { content }, announced) => {
  const { localizer, dataset, palette, date: shown } = sheet.context;
  const story = yearStory(dataset, shown);
  const count = Math.min(announced ?? Infinity, story.arrivals.length);
  const come = story.arrivals.slice(0, count);
  const date = announced === undefined ? shown : (come[count - 1]?.date ?? story.from);
  const parties = tally(dataset, date).party;
  const heading = content.heading || sheet.msg('yearsTitle', { year: story.from.slice(0, 4) });
  return drawing(
    sheet,
    heading,
    (_, top, bottom) => {
      const strip = 186;
      const height = bottom - top - strip - 24;
      const width = Math.min(sheet.inner * 0.58, ((height * WORLD[2]) / WORLD[3]) * 1.06);
      const x = MARGIN + width + 48;
      const room = sheet.inner - width - 48;
      const number = localizer.number(parties);
      const beside = sheet.measure(number, 72, 700) + 18;
      const begun =
        story.from === dataset.treaty.inForce
          ? sheet.msg('inForceWith', { date: localizer.date(story.from) })
          : localizer.colon(sheet.msg('opened'), localizer.date(story.from));
      const list = top + 206;
      const named = Math.max(1, Math.floor((top + height - list + 14) / ENTRY));
      const pitch = (top + height - list + 8) / named;
      const latest = [...come].reverse().slice(0, named);
      return {
        description: [
          localizer.colon(begun, localizer.counted(story.first.length, 'party')),
          ...come.map(one => localizer.colon(localizer.date(one.date), localizer.state(one.state))),
        ],
        art: [
          worldPicture(sheet, {
            x: MARGIN,
            y: top,
            width,
            height,
            date,
            spot: announced === undefined ? undefined : latest[0]?.state,
          }),
          sheet.text(x, top + 92, date.slice(0, 4), { size: 124, weight: 700, fill: palette.accentText }),
          sheet.text(x, top + 172, number, { size: 72, weight: 700, status: 'party', count: parties }),
          sheet.text(x + beside, top + 170, localizer.msg('party', { n: parties }), {
            size: 40,
            max: room - beside,
          }),
          // In a separate group, so that a change of its length leaves the world beside it untouched.
          group(
            entries(sheet, latest, { x, top: list, pitch, max: room }),
            latest.length ? undefined : sheet.paragraph(x, list, begun, room, { size: 40, weight: 700 }).art,
          ),
          plot(sheet, story, count, bottom - strip, strip),
        ],
      };
    },
    [localizer.msg('boundaries')],
  );
};

interface Column {
  x: number;
  top: number;
  pitch: number;
  max: number;
}

/** The names and dates of the latest arrivals, the newest larger. */
function entries(sheet: Sheet, latest: readonly Arrival[], { x, top, pitch, max }: Column): Child[] {
  const { localizer, palette } = sheet.context;
  return latest.map(({ state, date }, index) => {
    const y = top + pitch * index;
    return [
      index ? undefined : sheet.box(x - 24, y + 2, 12, 74, palette.accent),
      sheet.text(x, y + 36, localizer.state(state), {
        size: index ? 36 : 42,
        weight: index ? 400 : 700,
        max,
      }),
      sheet.text(x, y + 72, localizer.date(date), { fill: palette.quiet, max }),
    ];
  });
}

/** A square for each State party over the year of its deposit: those of the first day made theirs before it. */
function plot(
  sheet: Sheet,
  { first, arrivals, from, to }: YearStory,
  announced: number,
  top: number,
  height: number,
) {
  const { palette } = sheet.context;
  const yearOf = ({ date }: Arrival): number => Number(date.slice(0, 4));
  const begin = first[0] ? yearOf(first[0]) : Number(from.slice(0, 4));
  const span = Number(to.slice(0, 4)) - begin + 1;
  // No Array.from: pages replace it with one that knows no lengths.
  const spanned = [...Array(span).keys()];
  const column = sheet.inner / span;
  const across = Math.max(1, Math.min(5, Math.floor((column * 0.9) / 22)));
  const of = new Map<number, number>();
  const base = top + height - 46;
  const come = [...first, ...arrivals].map(yearOf);
  const tallest = Math.max(...spanned.map(index => come.filter(year => year === begin + index).length), 1);
  const rows = Math.ceil(tallest / across);
  const pitch = Math.min((column * 0.9) / across, (base - top) / rows, 34);
  const square = (year: number, filled: boolean, fresh: boolean) => {
    const place = of.get(year) ?? 0;
    of.set(year, place + 1);
    if (!filled) return undefined;
    const x = MARGIN + (year - begin) * column + (place % across) * pitch;
    const y = base - (Math.floor(place / across) + 1) * pitch;
    return sheet.box(x, y, pitch * 0.82, pitch * 0.82, fresh ? palette.accent : palette.party, {
      stroke: palette.party,
      'stroke-width': 1.5,
      rx: 2,
    });
  };
  // Labels of years keep a distance in which they can be read.
  const every = Math.ceil((sheet.measure('2014', SMALL, 700) + 16) / column);
  return group(
    first.map(one => square(yearOf(one), true, false)),
    arrivals.map((one, index) =>
      square(yearOf(one), index < announced, index === announced - 1 && announced < arrivals.length),
    ),
    sheet.box(MARGIN, base + 3, sheet.inner, 4, palette.border),
    spanned.map(index =>
      index % every
        ? undefined
        : sheet.text(MARGIN + index * column, base + 40, String(begin + index), {
            weight: 700,
            fill: palette.quiet,
          }),
    ),
  );
}
