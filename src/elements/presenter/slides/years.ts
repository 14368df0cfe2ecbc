/** Since 2014: the map, the year, and the States parties as they come in. */
import { nothing, svg } from 'lit';
import { tally } from '../../../model/tally.js';
import { HEIGHT as TALL, WIDTH as WIDE } from '../../../world/index.js';
import { drawing, type Drawing } from './slide-frame.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import { worldPicture } from './world-picture.js';
import { yearsTold, type Years } from '../year-story.js';
import type { Own } from './slide-content.js';

/** What the name of one that came, and its day, take of the height. */
const ENTRY = 86;

/** `told`: how many arrivals have been told; all of them where nothing is said. */
export function years(sheet: Sheet, own: Own, told?: number): Drawing {
  const { speaker, dataset, palette, date: shown } = sheet.matter;
  const story = yearsTold(dataset, shown);
  const count = Math.min(told ?? Infinity, story.arrivals.length);
  const come = story.arrivals.slice(0, count);
  const date = told === undefined ? shown : (come[count - 1]?.date ?? story.from);
  const parties = tally(dataset, date).party;
  const heading = own.heading || sheet.say('yearsTitle', { year: story.from.slice(0, 4) });
  return drawing(
    sheet,
    heading,
    (_, top, bottom) => {
      const strip = 186;
      const height = bottom - top - strip - 24;
      const width = Math.min(sheet.inner * 0.58, ((height * WIDE) / TALL) * 1.06);
      const x = MARGIN + width + 48;
      const room = sheet.inner - width - 48;
      const number = speaker.number(parties);
      const list = top + 206;
      const named = Math.max(1, Math.floor((top + height - list + 14) / ENTRY));
      const pitch = (top + height - list + 8) / named;
      const latest = [...come].reverse().slice(0, named);
      return {
        says: [
          `${sheet.say('inForceWith', { date: speaker.date(story.from) })}: ${story.first.length} ${speaker.say('party', { n: story.first.length })}`,
          ...come.map(arrival => `${speaker.date(arrival.date)}: ${speaker.state(arrival.state)}`),
        ],
        art: svg`${worldPicture(sheet, { box: [0, 0, WIDE, TALL], x: MARGIN, y: top, width, height, date, spot: told === undefined ? undefined : latest[0]?.state })}
          ${sheet.text(x, top + 92, date.slice(0, 4), { size: 124, weight: 800, fill: palette.accentText })}
          ${sheet.text(x, top + 172, number, { size: 72, weight: 750, status: 'party', count: parties })}
          ${sheet.text(x + sheet.measure(number, 72, 750) + 18, top + 170, speaker.say('party', { n: parties }), { size: 40, weight: 650, max: room - sheet.measure(number, 72, 750) - 18 })}
          ${latest.map(({ state, date: day }, index) => {
            const y = list + pitch * index;
            return svg`${index ? nothing : sheet.box(x - 24, y + 2, 12, 74, palette.accent)}
              ${sheet.text(x, y + 36, speaker.state(state), { size: index ? 36 : 42, weight: index ? 600 : 800, max: room })}
              ${sheet.text(x, y + 72, speaker.date(day), { fill: palette.quiet, max: room })}`;
          })}
          ${
            latest.length
              ? nothing
              : svg`${sheet.paragraph(x, list, sheet.say('inForceWith', { date: speaker.date(story.from) }), room, { size: 40, weight: 700 }).art}`
          }
          ${plot(sheet, story, count, bottom - strip, strip)}`,
      };
    },
    [speaker.say('boundaries')],
  );
}

/** A square for each State party over the year in which it came. */
function plot(sheet: Sheet, { first, arrivals, from, to }: Years, told: number, top: number, height: number) {
  const { palette } = sheet.matter;
  const begin = Number(from.slice(0, 4));
  const span = Number(to.slice(0, 4)) - begin + 1;
  const column = sheet.inner / span;
  const across = Math.max(1, Math.min(5, Math.floor((column * 0.9) / 22)));
  const of = new Map<number, number>();
  const base = top + height - 46;
  const tallest = Math.max(
    ...Array.from({ length: span }, (_, index) => {
      const year = String(begin + index);
      return arrivals.filter(({ date }) => date.startsWith(year)).length + (index ? 0 : first.length);
    }),
    1,
  );
  const rows = Math.ceil(tallest / across);
  const pitch = Math.min((column * 0.9) / across, (base - top) / rows, 34);
  const square = (year: number, filled: boolean, fresh: boolean) => {
    const place = of.get(year) ?? 0;
    of.set(year, place + 1);
    if (!filled) return nothing;
    const x = MARGIN + (year - begin) * column + (place % across) * pitch;
    const y = base - (Math.floor(place / across) + 1) * pitch;
    return sheet.box(
      x,
      y,
      pitch * 0.82,
      pitch * 0.82,
      fresh ? palette.accent : sheet.fill('party'),
      sheet.edge('party'),
      1.5,
      2,
    );
  };
  // Labels of years keep a distance in which they can be read.
  const every = Math.ceil((sheet.measure('2014', SMALL, 600) + 16) / column);
  return svg`${first.map(() => square(begin, true, false))}
    ${arrivals.map(({ date }, index) => square(Number(date.slice(0, 4)), index < told, index === told - 1 && told < arrivals.length))}
    ${sheet.box(MARGIN, base + 3, sheet.inner, 4, palette.outline)}
    ${Array.from({ length: span }, (_, index) =>
      index % every
        ? nothing
        : sheet.text(MARGIN + index * column, base + 40, String(begin + index), {
            weight: 600,
            fill: palette.quiet,
          }),
    )}`;
}
