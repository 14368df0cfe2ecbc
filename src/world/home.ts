/**
 * The part of a State that a view of it must show: its mainland and what lies near. The farther parts are left out on
 * purpose, for with them the State itself could not be seen: French Guiana, the Canaries, Easter Island, the Azores.
 */
import { register } from '../model/codes.js';
import { anchor } from './anchors.js';
import { markers } from './markers.js';
import { box, largest } from './middle.js';
import { coarse } from './outlines.js';

/** `[x0, y0, x1, y1]` in map units. */
export type Bounds = readonly [number, number, number, number];

/** A part belongs to the home when it lies no farther from it than this share of its diagonal. */
const NEAR = 0.5;
/** The same for the smallest, in map units. */
const LEAST = 12;
/** Kiribati lies on both sides of the map's edge: Tarawa, where its people live, is its home. */
const ONE_PLACE: readonly string[] = ['KIR'];
/** About 60°E, where Europe ends. */
const URALS = 1385;

export const joined = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** A home without what lies east of the Urals. */
export const westOfUrals = ([left, top, right, bottom]: Bounds): Bounds => [
  left,
  top,
  left < URALS ? Math.min(right, URALS) : right,
  bottom,
];

const gap = (a: Bounds, b: Bounds): number =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

const homes = new Map<string, Bounds>();

/** The box of a State's home; of no size where it is only a marker. */
export function homeOf(state: string): Bounds {
  let home = homes.get(state);
  if (!home) homes.set(state, (home = measured(state)));
  return home;
}

function measured(state: string): Bounds {
  const rings = ONE_PLACE.includes(state) ? [] : coarse.rings(state);
  const marker = markers.get(state);
  let home: Bounds = marker ? [marker.ax, marker.ay, marker.ax, marker.ay] : box(largest(rings));
  let apart: Bounds[] = rings.map(box);
  for (;;) {
    const reach = Math.max(LEAST, Math.hypot(home[2] - home[0], home[3] - home[1]) * NEAR);
    const near = apart.filter(part => gap(home, part) <= reach);
    if (!near.length) return home;
    apart = apart.filter(part => !near.includes(part));
    home = near.reduce(joined, home);
  }
}

/** Of a small State: itself with the three States that are nearest, for a dot in the sea says nothing. */
export function neighbourhoodOf(state: string): Bounds {
  const home = homeOf(state);
  const [x, y] = anchor(state);
  const distance = (other: string) => Math.hypot(anchor(other)[0] - x, anchor(other)[1] - y);
  const nearest = register
    .map(({ iso3 }) => iso3)
    .filter(other => other !== state)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3);
  const reach = distance(nearest[2]!);
  return joined(home, [x - reach, y - reach, x + reach, y + reach]);
}
