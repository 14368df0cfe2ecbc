/** The part of the world that a map shows, and the size that markers keep in it: for element, slide and picture. */
import { HEIGHT, MARKER_RADIUS, markers, WIDTH } from './index.js';
import { homeOf, joined, neighbourhoodOf, westOfUrals, type Bounds } from './home.js';
import { statesIn, type Region } from './regions.js';

export type Box = readonly [x: number, y: number, width: number, height: number];

/** The world without the sea at its edges; from French Polynesia in the west to the Cook Islands in the east. */
export const WORLD: Box = [56, 8, 2344, 1056];

/** Room around what is asked for, as a share of its longer side. */
const EDGE = 0.08;
/** The least room in map units, where islands of the finer outlines may lie. */
const LEAST = 11;
/** The share of the shorter side that a small State fills at least: round it are others by which it is known. */
const SMALL = 0.54;
/** The share of the frame that may lie west of the map, where the Pacific is empty; in the east there is room. */
const BEYOND = 0.1;
/** A State is small up to this size, in map units. */
const LARGE = 60;

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
  const edge = Math.max(longer * EDGE, LEAST);
  const box = grown([left - edge, top - edge, right - left + 2 * edge, bottom - top + 2 * edge], ratio);
  const shorter = Math.min(box[2], box[3]);
  const wanted = Math.min(longer, LARGE) / SMALL;
  const [x, y, width, height] = scaled(box, longer < LARGE || shorter < wanted ? wanted / shorter : 1);
  return [Math.min(Math.max(x, -BEYOND * width), left - edge), y, width, height];
}

/** The proportions of a picture of a region as high as it needs, but never higher than a screen. */
export function proportionsOf(region: Region): number {
  const [, , width, height] = frameOf(region, WIDEST);
  const [left, top, right, bottom] = region === 'world' ? [0, 0, width, height] : askedFor(region);
  return Math.max(TALLEST, Math.min(WIDEST, (right - left) / (bottom - top)));
}

const WIDEST = WORLD[2] / WORLD[3];
const TALLEST = 1.3;

/** The share of the world's width below which coarse outlines show their corners. */
const CLOSE = 0.97;

export class Frame {
  constructor(readonly box: Box = WORLD) {}

  /** The size of a unit of the whole map in this frame: markers shrink by it as the map is zoomed. */
  get scale(): number {
    return Math.min(this.box[2] / WORLD[2], 1);
  }

  /** True where the finer outlines are worth loading. */
  get isClose(): boolean {
    return this.box[2] / WIDTH < CLOSE || this.box[3] / HEIGHT < CLOSE;
  }

  get radius(): number {
    return MARKER_RADIUS * this.scale;
  }

  /** A marker's position: the closer the zoom, the nearer to its true place. */
  marker(state: string): readonly [number, number] {
    const { x, y, ax, ay } = markers.get(state)!;
    return [ax + (x - ax) * this.scale, ay + (y - ay) * this.scale];
  }
}

/** The frame on the way from one box to another, `progress` 0 to 1, slow at both ends. */
export function between(from: Box, to: Box, progress: number): Frame {
  const eased = progress < 0.5 ? 2 * progress ** 2 : 1 - 2 * (1 - progress) ** 2;
  const mixed = from.map((start, index) => start + (to[index]! - start) * eased);
  return new Frame(mixed as unknown as Box);
}
