/** Measures how far a drawn world is from the atlas that it was made from, in kilometres and shares. */
import { randomLcg } from 'd3';
import { bordersOf, coastsOf } from './borders.js';
import type { Point, Ring } from './atlas.js';
import type { World } from './merge.js';
import { boundsOf, ringArea, shapeArea } from './plane.js';
import { HEIGHT, SQUARE_KM, WIDTH, unproject } from './projection.js';
import { isWithin, lengthOf, scan, shared } from './scan.js';

const KM_PER_DEGREE = 111.2;

export interface Coverage {
  area: string;
  /** Square kilometres in the atlas. */
  km2: number;
  /** Square kilometres of these that are drawn as this area. */
  covered: number;
}

/** The share of each area that is drawn as that area. */
export function coverage(atlas: World, drawn: World): Coverage[] {
  const step = 0.25;
  return [...atlas.areas].map(([area, shapes]) => {
    const [, top, , bottom] = boundsOf(shapes.flat());
    const lines: number[] = [];
    for (let y = Math.floor(top) + step / 2 + 0.0001; y < bottom; y += step) lines.push(y);
    const [own, other] = [scan(shapes, lines), scan(drawn.areas.get(area) ?? [], lines)];
    const sum = (of: (line: number) => number) =>
      lines.reduce((all, _, i) => all + of(i), 0) * step * SQUARE_KM;
    return { area, km2: sum(i => lengthOf(own[i]!)), covered: sum(i => shared(own[i]!, other[i]!)) };
  });
}

/** Islands of at least `km2` less than a third of which is drawn as their State. */
export function missingIslands(
  atlas: World,
  drawn: World,
  km2: number,
): { area: string; km2: number; at: Point }[] {
  return [...atlas.areas].flatMap(([area, shapes]) =>
    shapes
      .filter(shape => shapeArea(shape) * SQUARE_KM >= km2)
      .filter(shape => {
        const [own] = coverage(
          { areas: new Map([[area, [shape]]]), dotted: [] },
          { areas: new Map([[area, drawn.areas.get(area) ?? []]]), dotted: [] },
        );
        return own!.covered < own!.km2 / 3;
      })
      .map(shape => ({ area, km2: shapeArea(shape) * SQUARE_KM, at: unproject(shape[0]![0]!) })),
  );
}

/** Kilometres that a border may be off anywhere. */
export const BORDER_LIMIT = 12;

/** Square kilometres below which an enclave, an exclave or a divided islet cannot be drawn. */
const ENCLAVE = 100;
/** Kilometres below which a stretch of border by itself, across a spit of land, cannot be drawn. */
const STUB = 5;

/**
 * For each border that both have, `AAABBB`: the greatest distance of a point of the atlas's from the drawn one, or the reverse.
 * The borders of parts that cannot be drawn, such as Point Roberts or the spit of Assinie, do not count.
 */
export function borderErrors(atlas: World, drawn: World): { pair: string; km: number; at: Point }[] {
  const isLarge = (ring: Ring) => Math.abs(ringArea(ring)) * SQUARE_KM > ENCLAVE;
  const large = [...atlas.areas].map(
    ([area, shapes]) => [area, shapes.map(shape => shape.filter(isLarge))] as const,
  );
  const inDegrees = (world: World) =>
    new Map([...bordersOf(world)].map(([pair, lines]) => [pair, lines.map(line => line.map(unproject))]));
  const [all, wanted, made] = [atlas, { areas: new Map(large), dotted: [] }, drawn].map(inDegrees);
  return [...wanted!]
    .filter(([pair]) => made!.has(pair))
    .map(([pair, lines]) => {
      const here = made!.get(pair)!;
      const [one, two] = [farthest(lines, here), farthest(here, all!.get(pair)!)];
      return { pair, ...(one.km > two.km ? one : two) };
    });
}

const isLong = (line: Point[]): boolean =>
  line.reduce(
    (km, [lon, lat], i) =>
      km +
      (i
        ? Math.hypot((lon - line[i - 1]![0]) * Math.cos((lat * Math.PI) / 180), lat - line[i - 1]![1]) *
          KM_PER_DEGREE
        : 0),
    0,
  ) >= STUB;

/** Of the points of some lines, in degrees, the one that is farthest from others. */
export function farthest(from: Point[][], to: Point[][]): { km: number; at: Point } {
  let worst = { km: -1, at: [0, 0] as Point };
  for (const at of from.filter(isLong).flat()) {
    const km = distanceTo(to, at, worst.km);
    if (km > worst.km) worst = { km, at };
  }
  return worst;
}

/** Kilometres from a point to the nearest of some lines, in degrees; stops once it is nearer than `enough`. */
function distanceTo(lines: Point[][], [lon, lat]: Point, enough: number): number {
  const east = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = [(line[i - 1]![0] - lon) * east, (line[i - 1]![1] - lat) * KM_PER_DEGREE];
      const [bx, by] = [(line[i]![0] - lon) * east, (line[i]![1] - lat) * KM_PER_DEGREE];
      const [ux, uy] = [bx - ax, by - ay];
      const t = Math.min(1, Math.max(0, -(ax * ux + ay * uy) / (ux * ux + uy * uy || 1)));
      nearest = Math.min(nearest, Math.hypot(ax + t * ux, ay + t * uy));
      if (nearest <= enough) return nearest;
    }
  return nearest;
}

/**
 * Compares what lies at random points at least 30 km from a coast, the same at every call. The plane is equal-area, so
 * they are evenly spread.
 */
export function wrongPoints(atlas: World, drawn: World): { inland: number; inlandWrong: number } {
  const random = randomLcg(20131226);
  const lines = Array.from({ length: 4000 }, () => random() * HEIGHT).sort((a, b) => a - b);
  const scanned = (world: World) =>
    [...world.areas].map(([area, shapes]) => ({ area, lines: scan(shapes, lines) }));
  const [real, made] = [scanned(atlas), scanned(drawn)];
  const isNearCoast = nearCoast(atlas);
  const found = { inland: 0, inlandWrong: 0 };
  lines.forEach((y, i) => {
    const [there, here] = [real, made].map(areas => areas.filter(({ lines }) => lines[i]!.length));
    const at = (areas: typeof real, x: number) => areas.find(({ lines }) => isWithin(lines[i]!, x))?.area;
    for (let k = 0; k < 30; k++) {
      const x = random() * WIDTH;
      const area = at(there!, x);
      if (!area || isNearCoast([x, y])) continue;
      found.inland++;
      if (at(here!, x) !== area) found.inlandWrong++;
    }
  });
  return found;
}

/** Tests whether a place lies within 30 km of a coast. The atlas has a point every few kilometres. */
function nearCoast(atlas: World): (at: Point) => boolean {
  const size = 4;
  const cells = new Map<number, Point[]>();
  const cell = (x: number, y: number) => Math.floor(x / size) * 4096 + Math.floor(y / size);
  for (const point of coastsOf(atlas).flat()) {
    const key = cell(...point);
    const list = cells.get(key);
    if (list) list.push(unproject(point));
    else cells.set(key, [unproject(point)]);
  }
  return ([x, y]) => {
    const [lon, lat] = unproject([x, y]);
    const east = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
    for (const dx of [-size, 0, size])
      for (const dy of [-size, 0, size])
        for (const [px, py] of cells.get(cell(x + dx, y + dy)) ?? [])
          if (Math.hypot((px - lon) * east, (py - lat) * KM_PER_DEGREE) < 30) return true;
    return false;
  };
}
