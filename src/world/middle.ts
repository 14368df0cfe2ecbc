/** Plane geometry on flat rings, `[x0, y0, x1, y1, …]`. */
import type { Points } from './unpack.js';

/** Twice a ring's area. */
export function size(ring: Points): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2)
    twice += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!;
  return Math.abs(twice);
}

/** The largest of some rings: a State's mainland. */
export const largest = (rings: readonly Points[]): Points =>
  rings.reduce((a, b) => (size(b) > size(a) ? b : a));

export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** Around a ring. */
export function boundsOf(ring: Points): Bounds {
  const xs = ring.filter((_, i) => i % 2 === 0);
  const ys = ring.filter((_, i) => i % 2);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The middle of the widest place across an area, on one of five heights of its largest ring; never in a hole. */
export function middle(rings: readonly Points[]): [number, number] {
  const [, top, , bottom] = boundsOf(largest(rings));
  let best: [number, number] = [0, 0];
  let width = 0;
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    // Between two lines of the coarse grid, where no corner lies.
    const y = Math.floor(top + (bottom - top) * share) + 0.5;
    const crossings: number[] = [];
    for (const ring of rings)
      for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        const [ax, ay, bx, by] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
        if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
      }
    crossings.sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const span = crossings[i]! - crossings[i - 1]!;
      // The middle height is asked first, and a little more width elsewhere does not outbid it.
      if (span > width * 1.15) {
        width = span;
        best = [(crossings[i]! + crossings[i - 1]!) / 2, y];
      }
    }
  }
  return best;
}
