/** States that share a land border. */
import { undrawn } from './generated/neighbours.js';
import { coarse, ids } from './outlines.js';
import { isTerritory } from './territories.js';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** By alpha-3 code; a State without neighbours on land is not in it. */
export function neighbours(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const sets = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    if (!sets.has(a)) sets.set(a, new Set());
    sets.get(a)!.add(b);
  };
  const drawn = coarse.world.borders
    .map(({ a, b }): [string, string] => [ids[a]!, ids[b]!])
    .filter(sides => !sides.some(isTerritory));
  for (const [a, b] of [...drawn, ...undrawn]) {
    add(a, b);
    add(b, a);
  }
  return (known = new Map([...sets].map(([state, others]) => [state, [...others].sort()])));
}
