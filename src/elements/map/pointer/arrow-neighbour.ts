/** Arrow keys on the map: from a State to the neighbour that a person expects in that direction. */
import { register } from '../../../model/codes.js';
import { anchor } from '../../../world/anchors.js';
import { neighbours } from '../../../world/neighbours.js';

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Penalty for a State off to the side, relative to one straight ahead at the same distance. */
const SIDEWAYS = 2.2;
/** States that share a border count as nearer, by this factor. */
const ACROSS = 0.5;

/** The next State in a direction: near, rather ahead than aside, and rather across a border than across a sea. */
export function neighbourTowards(key: string, from: string): string | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const [startX, startY] = anchor(from);
  const touching = neighbours().get(from);
  let best: string | undefined;
  let least = Infinity;
  for (const { iso3 } of register) {
    const [placeX, placeY] = anchor(iso3);
    const x = placeX - startX;
    const y = placeY - startY;
    const ahead = x * direction[0] + y * direction[1];
    const aside = Math.abs(x * direction[1] + y * direction[0]);
    if (ahead <= 0 || aside > ahead * 3) continue;
    const cost = (ahead + aside * SIDEWAYS) * (touching?.includes(iso3) ? ACROSS : 1);
    if (cost < least) [best, least] = [iso3, cost];
  }
  return best;
}
