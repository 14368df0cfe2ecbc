/** The part of the world that a picture shows, and what of the outlines lies in it. */
import { bounds, HEIGHT, markers, WIDTH } from '../world/index.js';
import type { Box } from '../world/frame.js';
import type { Paths } from './outlines.js';

/** The box, grown on its shorter side until it has the proportions of its place. */
export function grown([x, y, width, height]: Box, ratio: number): Box {
  if (width / height < ratio) {
    const wider = height * ratio;
    return [x - (wider - width) / 2, y, wider, height];
  }
  const taller = width / ratio;
  return [x, y - (taller - height) / 2, width, taller];
}

/** The view of a single State is at least this share of the world's width. */
const AROUND = 0.16;

/** `[x0, y0, x1, y1]` of a State: its marker where it has one, for its largest island may lie far off. */
export function extent(state: string): readonly [number, number, number, number] {
  const marker = markers.get(state);
  return marker ? [marker.ax, marker.ay, marker.ax, marker.ay] : bounds(state);
}

/** The part of the world around a State, of these proportions; never more than the world. */
export function around(state: string, ratio: number): Box {
  const [left, top, right, bottom] = extent(state);
  const wanted = Math.max(WIDTH * AROUND, (right - left) * 1.7, (bottom - top) * 1.7 * ratio);
  const width = Math.min(wanted, WIDTH, HEIGHT * ratio);
  const height = width / ratio;
  const within = (middle: number, size: number, all: number) =>
    Math.max(0, Math.min(middle - size / 2, all - size));
  return [
    within((left + right) / 2, width, WIDTH),
    within((top + bottom) / 2, height, HEIGHT),
    width,
    height,
  ];
}

/** The part of the world that holds these States' main parts. */
export function holding(states: Iterable<string>): Box {
  const all = [...states].map(extent);
  const [left, top] = [Math.min(...all.map(box => box[0])), Math.min(...all.map(box => box[1]))];
  const [right, bottom] = [Math.max(...all.map(box => box[2])), Math.max(...all.map(box => box[3]))];
  const edge = Math.max(right - left, bottom - top) * 0.05;
  return [left - edge, top - edge, right - left + 2 * edge, bottom - top + 2 * edge];
}

/** True when a bounding box, grown by `more` on each side, intersects the view. */
const meets = ([x, y, width, height]: Box, xs: readonly number[], ys: readonly number[], more = 0): boolean =>
  Math.max(...xs) + more >= x &&
  Math.min(...xs) - more <= x + width &&
  Math.max(...ys) + more >= y &&
  Math.min(...ys) - more <= y + height;

export const circleMeets = (box: Box, [x, y]: readonly [number, number], radius: number): boolean =>
  meets(box, [x], [y], radius);

/** The parts of a path that reach into the box. Each part begins with `M` and goes on in relative steps. */
function pathIn(d: string, box: Box): string {
  const parts = d.match(/M[^M]+/g) ?? [];
  return parts
    .filter(part => {
      let [x, y] = [0, 0];
      const [xs, ys]: [number[], number[]] = [[], []];
      const numbers = part.match(/-?[\d.]+/g)!.map(Number);
      for (let at = 0; at < numbers.length; at += 2) {
        xs.push((x += numbers[at]!));
        ys.push((y += numbers[at + 1]!));
      }
      return meets(box, xs, ys);
    })
    .join('');
}

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
