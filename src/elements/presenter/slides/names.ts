/** Slides: all States by name under their status. */
import type { Area } from '../../../scene/surface.js';
import { MARGIN, type Sheet } from '../output/sheet.js';
import { NAME_SIZES } from './shared/column-lists.js';
import { classesOf, largest, runningNames, type NamedClass } from './shared/running-names.js';
import { inRow } from './shared/semicolons.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';

export const NAMES_SLIDES = 2;

/** The first `count` names, and the others. */
function divided(classes: readonly NamedClass[], count: number): [NamedClass[], NamedClass[]] {
  let before = 0;
  const parts = classes.map(({ names, ...rest }) => {
    const at = Math.max(0, count - before);
    before += names.length;
    return [
      { ...rest, names: names.slice(0, at) },
      { ...rest, names: names.slice(at) },
    ] as const;
  });
  const some = ({ names }: NamedClass) => names.length > 0;
  return [parts.map(([first]) => first).filter(some), parts.map(([, rest]) => rest).filter(some)];
}

/**
 * The classes on each of the two slides: parted between two classes where that leaves every name large enough, or
 * else where both have the largest type.
 */
function parted(sheet: Sheet, classes: readonly NamedClass[], area: Area): [NamedClass[], NamedClass[]] {
  const smaller = (count: number) =>
    Math.min(...divided(classes, count).map(part => largest(sheet, part, area) ?? 0));
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

export const names: DrawSlide = (sheet, { content, part = 0 }) => {
  const { context } = sheet;
  const { localizer, dataset } = context;
  const page = { page: part + 1, pages: NAMES_SLIDES };
  const title = content.heading || sheet.msg('namesTitle', { total: dataset.states.length, ...page });
  const classes = classesOf(context).filter(({ names: some }) => some.length);
  return drawing(sheet, title, (_, top, bottom) => {
    const area = { x: MARGIN, y: top, width: sheet.inner, height: bottom - top };
    const shown = parted(sheet, classes, area)[part] ?? [];
    return {
      description: shown.map(({ heading, names: some }) => localizer.row([heading, inRow(some, localizer)])),
      art: runningNames(sheet, shown, area).art,
    };
  });
};
