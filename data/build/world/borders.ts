/** The lines of a world: borders by the two areas that they part, coasts by nobody else's. */
import type { Point } from './atlas.js';
import type { World } from './merge.js';
import { planar, type Planar } from './planar.js';

/** The areas on the sides of each arc: one along a coast, two along a border. */
export function sidesOf(topology: Planar): string[][] {
  const sides: string[][] = topology.arcs.map(() => []);
  const visit = (arcs: unknown, area: string): void => {
    if (Array.isArray(arcs)) for (const inner of arcs) visit(inner, area);
    else sides[(arcs as number) < 0 ? ~(arcs as number) : (arcs as number)]!.push(area);
  };
  for (const { arcs, properties } of topology.objects.areas.geometries as unknown as {
    arcs: unknown;
    properties: { area: string };
  }[])
    visit(arcs, properties.area);
  return sides;
}

/** Borders by `AAABBB`, the two areas in alphabetical order. */
export function bordersOf(world: World): Map<string, Point[][]> {
  const topology = planar(world);
  const borders = new Map<string, Point[][]>();
  sidesOf(topology).forEach((sides, i) => {
    if (sides.length < 2 || sides[0] === sides[1]) return;
    const pair = [...sides].sort().join('');
    borders.set(pair, [...(borders.get(pair) ?? []), topology.arcs[i] as Point[]]);
  });
  return borders;
}

export function coastsOf(world: World): Point[][] {
  const topology = planar(world);
  const sides = sidesOf(topology);
  return topology.arcs.filter((_, i) => sides[i]!.length === 1) as Point[][];
}
