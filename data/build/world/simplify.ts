/** Fewer points: what is too small to see goes, what is left lies on whole map units. */
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { Point, Ring, Shape } from './atlas.js';
import type { World } from './merge.js';
import { ringArea, shapeArea, wind } from './plane.js';

/** How coarse each area may be: see `detail.ts`. */
export interface Detail {
  /** Square units below which a bend is dropped, for a shape of some size. */
  weight(at: Point, size: number): number;
  /** Square units below which an island is dropped. */
  islet(area: string, at: Point): number;
}

type Planar = Topology<{ areas: GeometryCollection<{ area: string }>; dotted: MultiLineString }>;

/** Areas whose every bend matters: at a coarse weight the West Bank falls to Israel and Gaza vanishes. */
const PROTECTED = new Set(['PSE']);

/** Areas, dotted lines and the borders that join them, as one topology. */
export function planar(world: World): Planar {
  return topology({
    areas: {
      type: 'FeatureCollection',
      features: [...world.areas].map(([area, shapes]) => ({
        type: 'Feature' as const,
        properties: { area },
        geometry: { type: 'MultiPolygon' as const, coordinates: shapes },
      })),
    },
    dotted: { type: 'MultiLineString', coordinates: world.dotted },
  } as never) as unknown as Planar;
}

/** The largest shape of every area, and all that are not too small. */
export function dropIslets(world: World, detail: Detail): World {
  const areas = new Map<string, Shape[]>();
  for (const [area, shapes] of world.areas) {
    const largest = Math.max(...shapes.map(shapeArea));
    const kept = shapes.filter(shape => {
      const size = shapeArea(shape);
      return size === largest || PROTECTED.has(area) || size >= detail.islet(area, shape[0]![0]!);
    });
    // A hole that small was left by an enclave that small.
    areas.set(
      area,
      kept.map(shape =>
        shape.filter((ring, i) => i === 0 || Math.abs(ringArea(ring)) >= detail.islet(area, ring[0]!)),
      ),
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

/** Drops the bends that `detail` allows and rounds the rest to whole units. */
export function simplify(world: World, detail: Detail): World {
  const whole = planar(world);
  const limits = arcLimits(whole, detail);
  const weighted = presimplify(whole, calm as never) as Planar;
  weighted.arcs = weighted.arcs.map((arc, i) => {
    const closed = arc[0]![0] === arc.at(-1)![0] && arc[0]![1] === arc.at(-1)![1];
    const weights = arc.map(point => point[2]!);
    let limit = limits[i]!;
    if (closed) {
      const strongest = weights.slice(0, -1).sort((a, b) => b - a);
      limit = Math.min(limit, strongest[Math.min(strongest.length, corners(arc as Ring)) - 1]!);
    }
    return arc.filter((_, k) => weights[k]! >= limit).map(([x, y]) => [Math.round(x!), Math.round(y!)]);
  });
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

/** How many corners an island keeps at least: a triangle looks like a mistake. */
const corners = (ring: Ring): number => (Math.abs(ringArea(ring)) > 12 ? 6 : 4);

/** Each arc's limit: the finest that any shape along it asks for. */
function arcLimits(world: Planar, detail: Detail): number[] {
  const limits = world.arcs.map(() => Infinity);
  const lower = (i: number, size: number): void => {
    const arc = world.arcs[i < 0 ? ~i : i]! as Point[];
    limits[i < 0 ? ~i : i] = Math.min(
      limits[i < 0 ? ~i : i]!,
      size && detail.weight(arc[arc.length >> 1]!, size),
    );
  };
  const { features } = feature(world, world.objects.areas);
  world.objects.areas.geometries.forEach((geometry, n) => {
    const { area } = geometry.properties as unknown as { area: string };
    const shapes = features[n]!.geometry as unknown as { coordinates: Shape[] };
    (geometry as unknown as { arcs: number[][][] }).arcs.forEach((shape, k) => {
      const size = PROTECTED.has(area) ? 0 : shapeArea(shapes.coordinates[k]!);
      for (const i of shape.flat()) lower(i, size);
    });
  });
  for (const i of (world.objects.dotted.arcs as number[][]).flat()) lower(i, Infinity);
  return limits;
}

const withoutRepeats = (line: Point[]): Point[] =>
  line.filter((p, i) => i === 0 || p[0] !== line[i - 1]![0] || p[1] !== line[i - 1]![1]);

/** A ring without repeated points and spikes; empty where nothing is left. */
function tidy(ring: Ring): Ring {
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
