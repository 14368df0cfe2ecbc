/** States by name under their class, set as running text, so that each of many names can be read at the back. */
import { headings } from '../../../../i18n/format/status-headings.js';
import type { Status } from '../../../../model/dataset.js';
import { countOf, statuses } from '../../../../model/tally.js';
import { group, type SceneNode } from '../../../../scene/node.js';
import type { Area } from '../../../../scene/surface.js';
import { SMALL, type Sheet, type SlideContext } from '../../output/sheet.js';
import { NAME_SIZES } from './column-lists.js';
import { counts, statesWith } from './lookups.js';

/** The largest first; the last are for long names on 4:3. */
const SIZES = [...Array(20).keys()].map(smaller => Math.max(SMALL, NAME_SIZES[0] - smaller));
/** From line to line: names at a distance from those above them are found sooner. */
const LEADING = 1.26;
/** Between a class and the heading of the next one, in lines. */
const APART = 0.6;
/** Between two names. */
const DOT = ' · ';

/** The States of one class, or as many of them as there is room for. */
export interface NamedClass {
  readonly status: Status;
  /** Empty where the slide says it already. */
  readonly heading: string;
  /** The number in the heading, where it is a figure of the slide. */
  readonly count?: number | undefined;
  readonly names: readonly string[];
}

/** Each class with its number in the heading and its States in the order of the language, of all or of those `among`. */
export function classesOf(context: SlideContext, among?: ReadonlySet<string>): NamedClass[] {
  const { localizer } = context;
  const of = counts(context, among);
  return statuses.map(status => ({
    status,
    heading: localizer.colon(localizer.msg(headings[status]), countOf(of, status)),
    names: statesWith(status, context, among).map(({ iso3 }) => localizer.state(iso3)),
  }));
}

/** Names in lines: a name is in one piece wherever it fits. */
function linesOf(sheet: Sheet, names: readonly string[], room: number, size: number): string[] {
  const lines: string[] = [];
  const dot = sheet.measure(DOT, size);
  let width = Infinity;
  for (const name of names) {
    const own = sheet.measure(name, size);
    if (width + dot + own <= room) {
      lines[lines.length - 1] += DOT + name;
      width += dot + own;
    } else {
      lines.push(...sheet.lines(name, room, size));
      width = own;
    }
  }
  return lines;
}

const heightOf = (sheet: Sheet, classes: readonly NamedClass[], width: number, size: number): number =>
  classes.reduce(
    (lines, { heading, names }, index) =>
      lines + (index ? APART : 0) + (heading ? 1 : 0) + linesOf(sheet, names, width, size).length,
    0,
  ) *
  size *
  LEADING;

/** The largest type in which the classes find room; undefined where none is small enough. */
export const largest = (
  sheet: Sheet,
  classes: readonly NamedClass[],
  { width, height }: Pick<Area, 'width' | 'height'>,
): number | undefined => SIZES.find(size => heightOf(sheet, classes, width, size) <= height);

/** `bottom` is where the next thing may begin. */
export function runningNames(
  sheet: Sheet,
  classes: readonly NamedClass[],
  area: Area,
): { art: SceneNode; bottom: number } {
  const size = largest(sheet, classes, area) ?? SMALL;
  const { x, width } = area;
  const indent = size * 1.25;
  let y = area.y - (LEADING - 1) * size;
  const next = () => (y += size * LEADING);
  const headed = ({ status, heading, count }: NamedClass) =>
    heading
      ? group(
          sheet.swatch(x, next() - size * 0.8, size * 0.86, status),
          sheet.text(x + indent, y, heading, {
            size,
            weight: 700,
            max: width - indent,
            ...(count === undefined ? {} : { status, count }),
          }),
        )
      : undefined;
  const art = classes.map((one, index) => {
    if (index) y += APART * size * LEADING;
    return [
      headed(one),
      linesOf(sheet, one.names, width, size).map(line => sheet.text(x, next(), line, { size, max: width })),
    ];
  });
  return { art: group(art), bottom: y + size * 0.4 };
}
