/**
 * The part of a State that a view of it must show: its mainland and what lies near. The farther parts are left out on
 * purpose, for with them the State itself could not be seen: French Guiana, the Canaries, Easter Island, the Azores.
 */
import { register } from '../model/codes.js';
import { anchor } from './anchors.js';
import { WORLD, type Box } from './frame.js';
import { markers } from './markers.js';
import { boundsOf, largest, type Bounds } from './middle.js';
import { coarse } from './outlines.js';
import { statesIn, type Region } from './regions.js';

/** A part belongs to the home when it lies no farther from it than this share of its diagonal. */
const NEAR = 0.5;
/** The same for the smallest, in map units. */
const LEAST = 15;
/** Kiribati lies on both sides of the map's edge: Tarawa, where its people live, is its home. */
const ONE_PLACE: readonly string[] = ['KIR'];
/** About 60°E, where Europe ends. */
const URALS = 1731;

const joined = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** A home without what lies east of the Urals. */
const westOfUrals = ([left, top, right, bottom]: Bounds): Bounds => [
  left,
  top,
  left < URALS ? Math.min(right, URALS) : right,
  bottom,
];

const gap = (a: Bounds, b: Bounds): number =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

const homes = new Map<string, Bounds>();

/** The bounds of a State's home, in map units; of no size where it is only a marker. */
export function homeOf(state: string): Bounds {
  let home = homes.get(state);
  if (!home) homes.set(state, (home = measured(state)));
  return home;
}

function measured(state: string): Bounds {
  const rings = ONE_PLACE.includes(state) ? [] : coarse.rings(state);
  const marker = markers.get(state);
  let home: Bounds = marker ? [marker.ax, marker.ay, marker.ax, marker.ay] : boundsOf(largest(rings));
  let apart: Bounds[] = rings.map(boundsOf);
  for (;;) {
    const reach = Math.max(LEAST, Math.hypot(home[2] - home[0], home[3] - home[1]) * NEAR);
    const near = apart.filter(part => gap(home, part) <= reach);
    if (!near.length) return home;
    apart = apart.filter(part => !near.includes(part));
    home = near.reduce(joined, home);
  }
}

/** Of a small State: itself with the three States that are nearest, for a dot in the sea says nothing. */
function neighbourhoodOf(state: string): Bounds {
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

/** Room around what is asked for, as a share of its longer side. */
const EDGE = 0.08;
/** The least room in map units, where islands of the finer outlines may lie. */
const LEAST_EDGE = 14;
/** The share of the shorter side that a small State fills at least: round it are others by which it is known. */
const SMALL = 0.54;
/** The share of the frame that may lie west of the map, where the Pacific is empty; in the east there is room. */
const BEYOND = 0.1;
/** A State is small up to this size, in map units. */
const LARGE = 75;

/** The box, grown on one side until it has the proportions of its place; around the same middle. */
export function grown([x, y, width, height]: Box, ratio: number): Box {
  if (width / height < ratio) {
    const wider = height * ratio;
    return [x - (wider - width) / 2, y, wider, height];
  }
  const taller = width / ratio;
  return [x, y - (taller - height) / 2, width, taller];
}

/** The box around the same middle, larger or smaller. */
const scaled = ([x, y, width, height]: Box, by: number): Box => [
  x - (width * (by - 1)) / 2,
  y - (height * (by - 1)) / 2,
  width * by,
  height * by,
];

/** What a frame holds: of a small State its neighbourhood, of several States the home of each. */
export function askedFor(asked: Region | readonly string[]): Bounds {
  const states = typeof asked === 'string' ? statesIn(asked) : asked;
  if (states.length === 1) return markers.has(states[0]!) ? neighbourhoodOf(states[0]!) : homeOf(states[0]!);
  // Most of Russia lies in Asia. Where it is one of many in Europe, the others could not be seen beside it.
  const european = asked === 'europe' || asked === 'eastern-european';
  return states.map(state => (european ? westOfUrals(homeOf(state)) : homeOf(state))).reduce(joined);
}

/**
 * The part of the world, of these proportions, that shows what is asked for: a region, a group, some States or one.
 * It may reach beyond the edge of the world, where there is sea: so what is asked for stays in the middle.
 */
export function frameOf(asked: Region | readonly string[], ratio: number): Box {
  if (asked === 'world' || !asked.length) return grown(WORLD, ratio);
  const [left, top, right, bottom] = askedFor(asked);
  const longer = Math.max(right - left, bottom - top);
  const edge = Math.max(longer * EDGE, LEAST_EDGE);
  const box = grown([left - edge, top - edge, right - left + 2 * edge, bottom - top + 2 * edge], ratio);
  const shorter = Math.min(box[2], box[3]);
  const wanted = Math.min(longer, LARGE) / SMALL;
  const [x, y, width, height] = scaled(box, longer < LARGE || shorter < wanted ? wanted / shorter : 1);
  return [Math.min(Math.max(x, -BEYOND * width), left - edge), y, width, height];
}

/** The proportions of a picture of a region as high as it needs, but never higher than a screen. */
export function proportionsOf(region: Region): number {
  if (region === 'world') return WIDEST;
  const [left, top, right, bottom] = askedFor(region);
  return Math.max(TALLEST, Math.min(WIDEST, (right - left) / (bottom - top)));
}

const WIDEST = WORLD[2] / WORLD[3];
const TALLEST = 1.3;
