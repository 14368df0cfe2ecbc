/** The lines of a world: borders by the two areas that they part, coasts by nobody else's. */
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { Point } from './atlas.js';
import type { World } from './merge.js';

export type Planar = Topology<{ areas: GeometryCollection<{ area: string }>; dotted: MultiLineString }>;

/** One topology: each border once, with the areas and dotted lines that run along it. */
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

/** The areas on the sides of each arc: one along a coast, two along a border. */
export function sidesOf({ arcs, objects }: Planar): string[][] {
  const sides: string[][] = arcs.map(() => []);
  for (const { arcs: own, properties } of objects.areas.geometries as unknown as {
    arcs: number[][][];
    properties: { area: string };
  }[])
    for (const arc of own.flat(2)) sides[arc < 0 ? ~arc : arc]!.push(properties.area);
  return sides;
}

/** Borders by `AAABBB`, the two areas in alphabetical order. */
export function bordersOf(world: World): Map<string, Point[][]> {
  const whole = planar(world);
  const borders = new Map<string, Point[][]>();
  sidesOf(whole).forEach((sides, i) => {
    if (sides.length < 2 || sides[0] === sides[1]) return;
    const pair = [...sides].sort().join('');
    borders.set(pair, [...(borders.get(pair) ?? []), whole.arcs[i] as Point[]]);
  });
  return borders;
}

export function coastsOf(world: World): Point[][] {
  const whole = planar(world);
  const sides = sidesOf(whole);
  return whole.arcs.filter((_, i) => sides[i]!.length === 1) as Point[][];
}
