/** The part of the world that a picture shows, and what of the outlines lies in it. */
import { HEIGHT, WIDTH } from '../world/index.js';
import type { Box } from '../world/frame.js';
import type { Paths } from './outlines.js';

/** True when a bounding box, grown by `more` on each side, intersects the view. */
const meets = ([x, y, width, height]: Box, xs: readonly number[], ys: readonly number[], more = 0): boolean =>
  Math.max(...xs) + more >= x &&
  Math.min(...xs) - more <= x + width &&
  Math.max(...ys) + more >= y &&
  Math.min(...ys) - more <= y + height;

export const circleMeets = (box: Box, [x, y]: readonly [number, number], radius: number): boolean =>
  meets(box, [x], [y], radius);

/** The parts of a path, each of which begins with `M` and goes on in relative steps. */
export const partsOf = (d: string): readonly string[] => d.match(/M[^M]+/g) ?? [];

/** The coordinates of the points of such a part. */
export function coordinatesOf(part: string): [xs: number[], ys: number[]] {
  let [x, y] = [0, 0];
  const [xs, ys]: [number[], number[]] = [[], []];
  const numbers = part.match(/-?[\d.]+/g)!.map(Number);
  for (let at = 0; at < numbers.length; at += 2) {
    xs.push((x += numbers[at]!));
    ys.push((y += numbers[at + 1]!));
  }
  return [xs, ys];
}

type Span = readonly [least: number, greatest: number];
type Part = readonly [d: string, xs: Span, ys: Span];

const spanOf = (values: readonly number[]): Span => [Math.min(...values), Math.max(...values)];

/** Measured once for all pictures: reading the numbers takes longer than drawing what is left. */
const known = new WeakMap<Paths, Map<string, readonly Part[]>>();

function measured(d: string, all: Paths): readonly Part[] {
  const paths = known.get(all) ?? new Map<string, readonly Part[]>();
  known.set(all, paths);
  const parts =
    paths.get(d) ??
    partsOf(d).map((part): Part => {
      const [xs, ys] = coordinatesOf(part);
      return [part, spanOf(xs), spanOf(ys)];
    });
  paths.set(d, parts);
  return parts;
}

/** The outlines without what lies outside: drawing programs need not clip it, and the file is smaller. */
export function outlinesIn(all: Paths, box: Box): Paths {
  if (box[0] <= 0 && box[1] <= 0 && box[0] + box[2] >= WIDTH && box[1] + box[3] >= HEIGHT) return all;
  const pathIn = (d: string): string =>
    measured(d, all)
      .filter(([, xs, ys]) => meets(box, xs, ys))
      .map(([part]) => part)
      .join('');
  const areas = [...all.areas].map(([id, d]) => [id, pathIn(d)] as const);
  return {
    areas: new Map(areas.filter(([, d]) => d)),
    coasts: pathIn(all.coasts),
    borders: pathIn(all.borders),
    dotted: pathIn(all.dotted),
  };
}
