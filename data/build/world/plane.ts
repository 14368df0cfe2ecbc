/** Plane geometry on rings: area, centre, inside or not. */
import { extent, polygonArea, polygonContains } from 'd3';
import type { Point, Ring, Shape } from './atlas.js';

/** Signed area; positive where the ring runs clockwise on screen (y grows downwards). */
export const ringArea = (ring: Ring): number => -polygonArea(ring);

/** The outer ring's size, whatever its direction. */
export const shapeArea = (shape: Shape): number => Math.abs(ringArea(shape[0]!));

/** Even-odd: true where `point` lies in an odd number of the rings. */
export const inside = (rings: Ring[], point: Point): boolean =>
  rings.filter(ring => polygonContains(ring, point)).length % 2 === 1;

/** Outer rings clockwise, holes the other way: two neighbours then run along their border in opposite senses. */
export const wind = (shape: Shape): Shape =>
  shape.map((ring, i) => (ringArea(ring) > 0 === (i === 0) ? ring : ring.slice().reverse()));

/** `[x0, y0, x1, y1]` of some rings. */
export function boundsOf(rings: Ring[]): [number, number, number, number] {
  const points = rings.flat();
  const [left, right] = extent(points, ([x]) => x) as [number, number];
  const [top, bottom] = extent(points, ([, y]) => y) as [number, number];
  return [left, top, right, bottom];
}

export const withoutRepeats = (line: Point[]): Point[] =>
  line.filter((p, i) => i === 0 || p[0] !== line[i - 1]![0] || p[1] !== line[i - 1]![1]);

/** A line without repeated points and without edges there and back. */
export function withoutSpikes(line: Point[]): Point[] {
  const out: Point[] = [];
  for (const p of withoutRepeats(line)) {
    const [x, y] = out.at(-2) ?? [];
    if (x === p[0] && y === p[1]) out.pop();
    else out.push(p);
  }
  return out;
}

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
