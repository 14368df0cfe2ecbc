/** Slides: all States by name under their status, set as running text, so that each name can be read at the back. */
import type { Status } from '../../../model/dataset.js';
import { countOf, statuses } from '../../../model/tally.js';
import { group, type SceneNode } from '../../../scene/node.js';
import type { Area } from '../../../scene/surface.js';
import { headings } from '../../../i18n/format/status-headings.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import { NAME_SIZES } from './shared/column-lists.js';
import { inRow } from './shared/semicolons.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';
import { counts, statesWith } from './shared/lookups.js';

export const NAMES_SLIDES = 2;

/** The largest first; the last are for long names on 4:3. */
const SIZES = [...Array(20).keys()].map(smaller => Math.max(SMALL, NAME_SIZES[0] - smaller));
/** From line to line: names at a distance from those above them are found sooner. */
const LEADING = 1.26;
/** Between a class and the heading of the next one, in lines. */
const APART = 0.6;
/** Between two names. */
const DOT = ' · ';

/** The States of one class, or as many of them as a slide has. */
interface NamedClass {
  readonly status: Status;
  readonly names: readonly string[];
}

/** Names in lines: a name is in one piece wherever it fits. */
function linesOf(sheet: Sheet, names: readonly string[], size: number): string[] {
  const lines: string[] = [];
  const dot = sheet.measure(DOT, size);
  let width = Infinity;
  for (const name of names) {
    const own = sheet.measure(name, size);
    if (width + dot + own <= sheet.inner) {
      lines[lines.length - 1] += DOT + name;
      width += dot + own;
    } else {
      lines.push(...sheet.lines(name, sheet.inner, size));
      width = own;
    }
  }
  return lines;
}

const heightOf = (sheet: Sheet, classes: readonly NamedClass[], size: number): number =>
  classes.reduce(
    (lines, { names }, index) => lines + (index ? APART : 0) + 1 + linesOf(sheet, names, size).length,
    0,
  ) *
  size *
  LEADING;

/** The largest type in which the classes find room; undefined where none is small enough. */
const largest = (sheet: Sheet, classes: readonly NamedClass[], height: number): number | undefined =>
  SIZES.find(size => heightOf(sheet, classes, size) <= height);

/** The first `count` names, and the others. */
function divided(classes: readonly NamedClass[], count: number): [NamedClass[], NamedClass[]] {
  let before = 0;
  const parts = classes.map(({ status, names }) => {
    const at = Math.max(0, count - before);
    before += names.length;
    return [
      { status, names: names.slice(0, at) },
      { status, names: names.slice(at) },
    ] as const;
  });
  const some = ({ names }: NamedClass) => names.length > 0;
  return [parts.map(([first]) => first).filter(some), parts.map(([, rest]) => rest).filter(some)];
}

/**
 * The classes on each of the two slides: parted between two classes where that leaves every name large enough, or
 * else where both have the largest type.
 */
function parted(sheet: Sheet, classes: readonly NamedClass[], height: number): [NamedClass[], NamedClass[]] {
  const smaller = (count: number) =>
    Math.min(...divided(classes, count).map(part => largest(sheet, part, height) ?? 0));
  const best = (cuts: readonly number[]) =>
    cuts.map(count => ({ count, size: smaller(count) })).sort((a, b) => b.size - a.size)[0];
  const all = classes.flatMap(({ names }) => names).length;
  const ends = classes.map((_, index) => classes.slice(0, index + 1).flatMap(({ names }) => names).length);
  const between = best(ends.slice(0, -1));
  const shares = [0.5, 0.46, 0.54, 0.42, 0.58].map(share => Math.ceil(all * share));
  return divided(
    classes,
    between && between.size >= NAME_SIZES.at(-1)! ? between.count : best(shares)!.count,
  );
}

function drawn(sheet: Sheet, of: ReturnType<typeof counts>, classes: readonly NamedClass[], area: Area) {
  const size = largest(sheet, classes, area.height) ?? SMALL;
  let y = area.y - (LEADING - 1) * size;
  const next = () => (y += size * LEADING);
  return group(
    classes.map(({ status, names }, index): SceneNode => {
      if (index) y += APART * size * LEADING;
      const indent = size * 1.25;
      const heading = headingOf(sheet, of, status);
      const max = sheet.inner - indent;
      return group(
        sheet.swatch(area.x, next() - size * 0.8, size * 0.86, status),
        sheet.text(area.x + indent, y, heading, { size, weight: 700, max }),
        linesOf(sheet, names, size).map(line => sheet.text(area.x, next(), line, { size, max: sheet.inner })),
      );
    }),
  );
}

const headingOf = (
  { context: { localizer } }: Sheet,
  of: ReturnType<typeof counts>,
  status: Status,
): string => localizer.colon(localizer.msg(headings[status]), countOf(of, status));

export const names: DrawSlide = (sheet, { content, part = 0 }) => {
  const { context } = sheet;
  const { localizer, dataset } = context;
  const of = counts(context);
  const page = { page: part + 1, pages: NAMES_SLIDES };
  const title = content.heading || sheet.msg('namesTitle', { total: dataset.states.length, ...page });
  const classes = statuses
    .map(status => ({ status, names: statesWith(status, context).map(({ iso3 }) => localizer.state(iso3)) }))
    .filter(({ names: some }) => some.length);
  return drawing(sheet, title, (_, top, bottom) => {
    const area = { x: MARGIN, y: top, width: sheet.inner, height: bottom - top };
    const shown = parted(sheet, classes, area.height)[part] ?? [];
    return {
      description: shown.map(({ status, names: some }) =>
        localizer.row([headingOf(sheet, of, status), inRow(some, localizer)]),
      ),
      art: drawn(sheet, of, shown, area),
    };
  });
};
