/** The part of the world on a State's card: its outline with its neighbours, and enough land to know the place by. */
import { HEIGHT, WIDTH, markers } from '../../world/index.js';
import type { Box } from '../../world/frame.js';
import { box, largest, size } from '../../world/middle.js';
import { coarse } from '../../world/outlines.js';
import { register } from '../../model/codes.js';

type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** Parts of at least this share of the largest belong to what one calls the State's outline: Alaska, not Hawaii. */
const SHARE = 0.08;

const around = (boxes: readonly Edges[]): Edges => [
  Math.min(...boxes.map(edges => edges[0])),
  Math.min(...boxes.map(edges => edges[1])),
  Math.max(...boxes.map(edges => edges[2])),
  Math.max(...boxes.map(edges => edges[3])),
];

/** The box around a State's main parts; its point where it is only a marker. */
function mainPart(state: string): Edges {
  const marker = markers.get(state);
  if (marker) return [marker.ax, marker.ay, marker.ax, marker.ay];
  const rings = coarse.rings(state);
  const least = size(largest(rings)) * SHARE;
  return around(rings.filter(ring => size(ring) >= least).map(box));
}

const extentOf = ([left, top, right, bottom]: Edges): number => Math.max(right - left, bottom - top);
const middleOf = ([left, top, right, bottom]: Edges): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** The view is so many times as wide as the State, but never narrower than this, in map units. */
const ROOM = 2;
const NARROWEST = 110;
/** A marker says nothing by its shape: the place must be known by the land around it. */
const NARROWEST_AROUND_MARKER = 240;

/** A State at least so large, in map units, is known by its shape. */
const KNOWN = 60;

let known: readonly (readonly [state: string, middle: readonly [number, number]])[] | undefined;

/** The middles of the States that one knows by their shapes. */
function landmarks() {
  known ??= register.flatMap(({ iso3 }) => {
    const edges = markers.has(iso3) ? undefined : mainPart(iso3);
    return edges && extentOf(edges) >= KNOWN ? [[iso3, middleOf(edges)] as const] : [];
  });
  return known;
}

const holds = ([x, y, width, height]: Box, [px, py]: readonly [number, number]): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

const within = (middle: number, length: number, all: number): number =>
  length >= all ? (all - length) / 2 : Math.max(0, Math.min(middle - length / 2, all - length));

/** A box of these proportions around the State, moved where it would leave the world. */
export function cardView(state: string, ratio: number): Box {
  const edges = mainPart(state);
  const [left, top, right, bottom] = edges;
  const [x, y] = middleOf(edges);
  const viewOf = (width: number): Box => {
    const height = width / ratio;
    return [within(x, width, WIDTH), within(y, height, HEIGHT), width, height];
  };
  const least = markers.has(state) ? NARROWEST_AROUND_MARKER : NARROWEST;
  let width = Math.max(least, (right - left) * ROOM, (bottom - top) * ROOM * ratio);
  // A large State is known by its own shape.
  const isKnown = (view: Box): boolean =>
    extentOf(edges) >= KNOWN || landmarks().some(([, middle]) => holds(view, middle));
  while (!isKnown(viewOf(width)) && width < WIDTH) width *= 1.15;
  return viewOf(Math.min(width, WIDTH));
}
