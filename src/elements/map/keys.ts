/** Where a key leads from a State: to its neighbour in that direction, to the first, the last, or a name. */
import { register } from '../../model/codes.js';
import { anchor } from '../../world/index.js';

type Direction = readonly [x: number, y: number];

const directions: Readonly<Record<string, Direction>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How much worse a State straight to the side is than one straight ahead, at the same distance. */
const SIDEWAYS = 2.4;

/** The State that a person expects in a direction: near, and rather ahead than aside. */
export function towards(key: string, from: string): string | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const start = anchor(from);
  let best: string | undefined;
  let least = Infinity;
  for (const { iso3: state } of register) {
    if (state === from) continue;
    const place = anchor(state);
    const x = place[0] - start[0];
    const y = place[1] - start[1];
    const ahead = x * direction[0] + y * direction[1];
    const aside = Math.abs(x * direction[1] + y * direction[0]);
    if (ahead <= 0 || aside > ahead * 3) continue;
    const cost = ahead + aside * SIDEWAYS;
    if (cost < least) [best, least] = [state, cost];
  }
  return best;
}
