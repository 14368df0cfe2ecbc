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

/** The parts of a path that reach into the box. */
const pathIn = (d: string, box: Box): string =>
  partsOf(d)
    .filter(part => meets(box, ...coordinatesOf(part)))
    .join('');

/** The outlines without what lies outside: drawing programs need not clip it, and the file is smaller. */
export function outlinesIn(all: Paths, box: Box): Paths {
  if (box[0] <= 0 && box[1] <= 0 && box[0] + box[2] >= WIDTH && box[1] + box[3] >= HEIGHT) return all;
  const areas = [...all.areas].map(([id, d]) => [id, pathIn(d, box)] as const);
  return {
    areas: new Map(areas.filter(([, d]) => d)),
    coasts: pathIn(all.coasts, box),
    borders: pathIn(all.borders, box),
    dotted: pathIn(all.dotted, box),
  };
}
