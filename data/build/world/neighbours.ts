/** Who touches whom, before any point was dropped. */
import type { World } from './merge.js';
import { planar } from './simplify.js';

/** Pairs `AAABBB` of areas that share a border, alphabetical. */
export function touching(world: World): Set<string> {
  const beside = new Map<number, string[]>();
  const visit = (arcs: unknown, area: string): void => {
    if (Array.isArray(arcs)) for (const inner of arcs) visit(inner, area);
    else {
      const arc = (arcs as number) < 0 ? ~(arcs as number) : (arcs as number);
      beside.set(arc, [...(beside.get(arc) ?? []), area]);
    }
  };
  for (const geometry of planar(world).objects.areas.geometries)
    visit(
      (geometry as unknown as { arcs: unknown }).arcs,
      (geometry.properties as unknown as { area: string }).area,
    );
  return new Set([...beside.values()].filter(([a, b]) => b && a !== b).map(pair => pair.sort().join('')));
}
