/**
 * Draws a line with the fewest points of a grid that keep it near enough: the best of all ways to choose them, found
 * by dynamic programming. A point need not lie on the line, so a border is off to both sides by turns, and half as far.
 * Against Visvalingam's way this takes a third fewer bytes for the same error.
 */
import type { Point } from './atlas.js';
import { boundsOf, inside } from './plane.js';

/** The tolerances at one point of a line. */
export interface Fit {
  /** Map units that it may be off. */
  tolerance: number;
  /** Square units between the line and its drawing that are worth one more point. */
  weight: number;
}

/** The largest number of points that one edge may replace. */
const LONGEST = 48;

interface Stop {
  at: Point;
  /** The least cost of a way that ends here. */
  cost: number;
  before: Stop | undefined;
}

/**
 * The ends go to the nearest points of the grid, whatever the line between: lines that meet still do. None of the
 * `fixed` places changes sides.
 */
export function fit(
  line: Point[],
  grid: number,
  at: (point: Point) => Fit,
  fixed: readonly Point[],
): Point[] {
  const last = line.length - 1;
  const isRing = line[0]![0] === line[last]![0] && line[0]![1] === line[last]![1];
  const longest = isRing ? Math.min(LONGEST, Math.ceil(last / 3)) : LONGEST;
  const round = ([x, y]: Point): Point => [Math.round(x / grid) * grid, Math.round(y / grid) * grid];
  const fits = line.map(at);
  const [left, top, right, bottom] = boundsOf([line]);
  const near = fixed.filter(([x, y]) => x > left - 2 && x < right + 2 && y > top - 2 && y < bottom + 2);
  const stops = line.map((point, i): Stop[] =>
    (i === 0 || i === last ? [round(point)] : corners(point, grid, fits[i]!.tolerance)).map(at => ({
      at,
      cost: i ? Infinity : 0,
      before: undefined,
    })),
  );
  for (let j = 1; j <= last; j++) {
    const { tolerance, weight } = fits[j]!;
    const slack = 2 * tolerance + grid;
    for (let i = j - 1; i >= Math.max(0, j - longest); i--) {
      if (least(stops[i]!) >= most(stops[j]!)) continue;
      if (j - i > 1 && between(line, i, j, line[i]!, line[j]!, slack, Infinity) === Infinity) continue;
      for (const from of stops[i]!)
        for (const to of stops[j]!) {
          // Where the line stays in one cell of the grid, it takes no point.
          const step = from.at[0] === to.at[0] && from.at[1] === to.at[1] ? 0 : 1;
          const room = to.cost - from.cost - step;
          if (room <= 0) continue;
          // A line of two points has nothing between its ends.
          const off = last === 1 ? 0 : between(line, i, j, from.at, to.at, tolerance, room * weight);
          const cost = from.cost + step + off / weight;
          if (cost >= to.cost) continue;
          const gap = [...line.slice(i, j + 1), to.at, from.at, line[i]!];
          if (!near.some(place => inside([gap], place))) [to.cost, to.before] = [cost, from];
        }
    }
  }
  const way: Point[] = [];
  for (let stop: Stop | undefined = stops[last]![0]; stop; stop = stop.before) way.unshift(stop.at);
  // Shorter than the grid is wide, or nothing is near enough: the ends alone.
  return way.length > 1 ? way : [round(line[0]!), round(line[last]!)];
}

const least = (stops: Stop[]): number => Math.min(...stops.map(({ cost }) => cost));
const most = (stops: Stop[]): number => Math.max(...stops.map(({ cost }) => cost));

/** The corners of a grid's cell that are near enough to a point in it; the nearest at least. */
function corners([x, y]: Point, grid: number, tolerance: number): Point[] {
  const [left, top] = [Math.floor(x / grid) * grid, Math.floor(y / grid) * grid];
  const all = [left, left + grid].flatMap(cx => [top, top + grid].map((cy): Point => [cx, cy]));
  const far = ([cx, cy]: Point) => Math.hypot(cx - x, cy - y);
  all.sort((a, b) => far(a) - far(b));
  return all.filter((corner, i) => i === 0 || far(corner) <= tolerance);
}

/** The area between an edge from `a` to `b` and points `i` to `j` of a line; infinite beyond `tolerance` or `most`. */
function between(
  line: Point[],
  i: number,
  j: number,
  a: Point,
  b: Point,
  tolerance: number,
  most: number,
): number {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const square = ux * ux + uy * uy || 1;
  let area = 0;
  let before = 0;
  for (let k = i; k <= j; k++) {
    const [px, py] = [line[k]![0] - a[0], line[k]![1] - a[1]];
    const t = Math.min(1, Math.max(0, (px * ux + py * uy) / square));
    const [dx, dy] = [px - t * ux, py - t * uy];
    const off = Math.sqrt(dx * dx + dy * dy);
    if (off > tolerance && k > i && k < j) return Infinity;
    if (k > i) {
      const [sx, sy] = [line[k]![0] - line[k - 1]![0], line[k]![1] - line[k - 1]![1]];
      area += ((off + before) / 2) * Math.sqrt(sx * sx + sy * sy);
      if (area >= most) return Infinity;
    }
    before = off;
  }
  return area;
}
