/** The part of the world on a State's card: its outline with its neighbours, and enough land to know the place by. */
import { HEIGHT, markers, WIDTH } from '../../world/index.js';
import { neighbours } from '../../world/neighbours.js';
import type { Box } from '../../world/frame.js';
import { homeOf } from '../../world/framing.js';
import type { Bounds } from '../../world/middle.js';
import { register } from '../../model/codes.js';

const extentOf = ([left, top, right, bottom]: Bounds): number => Math.max(right - left, bottom - top);

/** The bounds of a State's home; its point where it is only a marker. */
function placeOf(state: string): Bounds {
  const marker = markers.get(state);
  return marker ? [marker.ax, marker.ay, marker.ax, marker.ay] : homeOf(state);
}

/** The view is so many times as wide as the State, but never narrower than this, in map units. */
const ROOM = 1.7;
const NARROWEST = 138;
/** A State larger than this needs little around it. */
const LARGE = 313;
const ROOM_OF_LARGE = 1.3;
/** Between the State and the edge of the view, as a share of that. */
const EDGE = 0.1;
/** A marker says nothing by its shape: the place must be known by the land around it. */
const NARROWEST_AROUND_MARKER = 300;

/** A State at least so large, in map units, is known by its shape. */
const KNOWN = 75;
/** As much of the view's width as a State that one knows must take to be seen at all. */
const SEEN = 0.25;

let known: readonly Bounds[] | undefined;

/** The bounds of the States that one knows by their shapes; Papua New Guinea is half an island. */
const landmarks = (): readonly Bounds[] =>
  (known ??= register
    .filter(({ iso3 }) => !markers.has(iso3) && iso3 !== 'PNG')
    .map(({ iso3 }) => placeOf(iso3))
    .filter(edges => extentOf(edges) >= KNOWN));

/** True where such a State lies wholly in the view. */
const isRecognised = ([x, y, width, height]: Box): boolean =>
  landmarks().some(
    edges =>
      edges[0] >= x &&
      edges[1] >= y &&
      edges[2] <= x + width &&
      edges[3] <= y + height &&
      extentOf(edges) >= SEEN * width,
  );

/**
 * Where a view of this length begins: around the stretch from `from` to `to`, moved where it would leave the world.
 * Of the sea beyond that it shows as much as keeps the stretch away from its edge.
 */
function beginning(from: number, to: number, length: number, all: number): number {
  if (length >= all) return (all - length) / 2;
  const room = EDGE * length;
  const first = Math.min(0, from - room);
  const last = Math.max(all, to + room) - length;
  return Math.max(first, Math.min((from + to - length) / 2, last));
}

/** A box of these proportions around the State, moved where it would leave the world. */
export function cardView(state: string, ratio: number): Box {
  const edges = placeOf(state);
  const [left, top, right, bottom] = edges;
  const viewOf = (width: number): Box => {
    const height = width / ratio;
    return [beginning(left, right, width, WIDTH), beginning(top, bottom, height, HEIGHT), width, height];
  };
  const isMarker = markers.has(state);
  const least = isMarker ? NARROWEST_AROUND_MARKER : NARROWEST;
  const room = extentOf(edges) > LARGE ? ROOM_OF_LARGE : ROOM;
  let width = Math.max(least, (right - left) * room, (bottom - top) * room * ratio);
  // A large State is known by its own shape, one with land around it by that.
  const isKnown = (view: Box): boolean =>
    extentOf(edges) >= KNOWN || (neighbours().has(state) && !isMarker) || isRecognised(view);
  while (!isKnown(viewOf(width)) && width < WIDTH) width *= 1.1;
  return viewOf(Math.min(width, WIDTH));
}
