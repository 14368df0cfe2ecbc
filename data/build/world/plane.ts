/** Plane geometry on rings: area, centre, inside or not. */
import type { Point, Ring, Shape } from './atlas.js';

/** Signed area; positive where the ring runs clockwise on screen (y grows downwards). */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}

/** The outer ring's size, whatever its direction. */
export const shapeArea = (shape: Shape): number => Math.abs(ringArea(shape[0]!));

/** Even-odd: true where `point` lies in an odd number of the rings. */
export function inside(rings: Ring[], [x, y]: Point): boolean {
  let odd = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!;
      const [bx, by] = ring[i]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  return odd;
}

/** Outer rings clockwise, holes the other way: two neighbours then run along their border in opposite senses. */
export const wind = (shape: Shape): Shape =>
  shape.map((ring, i) => (ringArea(ring) > 0 === (i === 0) ? ring : ring.slice().reverse()));

/** `[x0, y0, x1, y1]` of some rings. */
export function boundsOf(rings: Ring[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  return box;
}

export const withoutRepeats = (line: Point[]): Point[] =>
  line.filter((p, i) => i === 0 || p[0] !== line[i - 1]![0] || p[1] !== line[i - 1]![1]);

/** A ring without repeated points and without edges there and back; empty where nothing is left. */
export function tidy(ring: Ring): Ring {
  let open = withoutRepeats(ring).slice(0, -1);
  for (let before = -1; before !== open.length;) {
    before = open.length;
    open = open.filter((p, i) => {
      const a = open[(i + open.length - 1) % open.length]!;
      const b = open[(i + 1) % open.length]!;
      return !(a[0] === b[0] && a[1] === b[1]) && !(p[0] === b[0] && p[1] === b[1]);
    });
  }
  return open.length < 3 || ringArea([...open, open[0]!]) === 0 ? [] : [...open, open[0]!];
}
