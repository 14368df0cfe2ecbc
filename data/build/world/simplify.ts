/** Fewer points: what is too small to see goes, what is left lies on a grid. */
import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import { BORDER_LIMIT, farthest } from './accuracy.js';
import type { Point, Ring, Shape } from './atlas.js';
import { bordersOf, planar, sidesOf, type Planar } from './borders.js';
import { fit, type Fit } from './fit.js';
import type { World } from './merge.js';
import { PLACES } from './places.js';
import { project, unproject } from './projection.js';
import { ringArea, shapeArea, tidy, wind, withoutRepeats, withoutSpikes } from './plane.js';

/** The coarseness allowed at each place: see `detail.ts`. */
export interface Detail {
  grid: number;
  /** Square units below which an island is dropped, or a part beside another State. */
  islet(area: string, at: Point, isBordered: boolean): number;
  /** Square units below which a bend is dropped before anything else. */
  bend(at: Point, line: Kind): number;
  fit(at: Point, line: Kind): Fit;
}

export interface Kind {
  isBorder: boolean;
  /** Square units of the smallest shape along the line; 0 where every bend matters. */
  size: number;
}

/** Areas whose every bend matters: at a coarse weight the West Bank falls to Israel and Gaza vanishes. */
const PROTECTED = new Set(['PSE']);

/** Square units, all islands together, below which an area has no shape: 50 km². */
const SMALLEST = 0.39;

/** The largest shape of every area, and all that are not too small; enclaves and divided islands sooner than others. */
export function dropIslets(world: World, detail: Detail): World {
  const borderPoints = new Set([...bordersOf(world).values()].flat(2).map(String));
  const areas = new Map<string, Shape[]>();
  for (const [area, shapes] of world.areas) {
    if (shapes.reduce((sum, shape) => sum + shapeArea(shape), 0) < SMALLEST) continue;
    const largest = Math.max(...shapes.map(shapeArea));
    const isSeen = (ring: Ring): boolean =>
      Math.abs(ringArea(ring)) >=
      detail.islet(
        area,
        ring[0]!,
        ring.some(point => borderPoints.has(String(point))),
      );
    areas.set(
      area,
      shapes
        .filter(shape => shapeArea(shape) === largest || PROTECTED.has(area) || isSeen(shape[0]!))
        // A hole that small was left by an enclave that small.
        .map(([outer, ...holes]) => [outer!, ...holes.filter(isSeen)]),
    );
  }
  return { areas, dotted: world.dotted };
}

/** Visvalingam's effective area, less for spikes: coasts come out calm. */
function calm([a, b, c]: [number[], number[], number[]]): number {
  const [ux, uy, vx, vy] = [a[0]! - b[0]!, a[1]! - b[1]!, c[0]! - b[0]!, c[1]! - b[1]!];
  const cos = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
  return (Math.abs(ux * vy - uy * vx) / 2) * (1 - 0.7 * cos);
}

/** Drops the bends that `detail` allows and puts the rest on its grid. */
export function simplify(world: World, detail: Detail): World {
  const whole = planar(world);
  const kinds = kindsOf(whole);
  const weighted = presimplify(whole, calm as never) as Planar;
  weighted.arcs = weighted.arcs.map((arc, i) =>
    drawLine(arc as [number, number, number][], kinds[i]!, detail),
  );
  const areas = new Map<string, Shape[]>();
  for (const { properties, geometry } of feature(weighted, weighted.objects.areas).features) {
    const shapes = (geometry as unknown as { coordinates: Shape[] }).coordinates
      .map(shape => shape.map(tidy))
      .filter(shape => shape[0]!.length)
      .map(shape => wind(shape.filter(ring => ring.length)));
    if (shapes.length) areas.set((properties as unknown as { area: string }).area, shapes);
  }
  const dotted = feature(weighted, weighted.objects.dotted).geometry.coordinates as Point[][];
  return { areas, dotted: dotted.map(withoutRepeats) };
}

/** Places that the finished map must show in their State, in map units. */
const FIXED = PLACES.map(([lon, lat]) => project([lon, lat]));

/** Share of its size that an island keeps at least. */
const KEPT = 0.85;

/** Drops bends and fits what is left; finer by steps where an island would lose much of its size or a border strays. */
function drawLine(arc: [x: number, y: number, bend: number][], kind: Kind, detail: Detail): Point[] {
  const whole = arc.map(([x, y]): Point => [x, y]);
  const sizeOf = (line: Point[]) => Math.abs(ringArea([...line, line[0]!]));
  const [start, end] = [whole[0]!, whole.at(-1)!];
  // Some islands touch themselves in a point: their line closes but nearly.
  const isIsland = Math.hypot(end[0] - start[0], end[1] - start[1]) < Math.sqrt(sizeOf(whole)) / 2;
  const isNear = (line: Point[]): boolean =>
    isIsland ? sizeOf(line) >= KEPT * sizeOf(whole) : !kind.isBorder || kmBetween(whole, line) < BORDER_LIMIT;
  const bends = arc.map(([, , bend]) => bend);
  const strongest = [...bends].sort((a, b) => b - a)[Math.min(bends.length, 14) - 1]!;
  let drawn: Point[] = [];
  for (let share = 1; share > 0.1; share *= 0.6) {
    const line = whole.filter((at, k) => bends[k]! >= Math.min(detail.bend(at, kind) * share, strongest));
    const finer = (at: Point): Fit => {
      const { tolerance, weight } = detail.fit(at, kind);
      const least = detail.grid * (share < 1 && !isIsland ? 0.55 : 0.8);
      return { tolerance: Math.max(least, tolerance * share), weight: weight * share };
    };
    drawn = fit(line, detail.grid, finer, FIXED);
    if (isNear(drawn)) break;
  }
  return drawn;
}

/** The greatest distance of either line from the other, once the drawn one has no spikes without width. */
function kmBetween(whole: Point[], drawn: Point[]): number {
  const [atlas, own] = [whole, withoutSpikes(drawn)].map(line => [line.map(unproject)]) as [
    Point[][],
    Point[][],
  ];
  return Math.max(farthest(atlas, own).km, farthest(own, atlas).km);
}

function kindsOf(world: Planar): Kind[] {
  const kinds = sidesOf(world).map((sides): Kind => ({ isBorder: sides.length > 1, size: Infinity }));
  const at = (i: number) => kinds[i < 0 ? ~i : i]!;
  const { features } = feature(world, world.objects.areas);
  world.objects.areas.geometries.forEach((geometry, n) => {
    const { area } = geometry.properties as unknown as { area: string };
    const shapes = features[n]!.geometry as unknown as { coordinates: Shape[] };
    (geometry as unknown as { arcs: number[][][] }).arcs.forEach((shape, k) => {
      const size = PROTECTED.has(area) ? 0 : shapeArea(shapes.coordinates[k]!);
      for (const i of shape.flat()) at(i).size = Math.min(at(i).size, size);
    });
  });
  for (const i of (world.objects.dotted.arcs as number[][]).flat()) at(i).isBorder = true;
  return kinds;
}
