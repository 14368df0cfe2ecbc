/** A place on the map that the pointer or the focus can be on: a State or a territory, by the id of its shape. */
import { anchor, markers } from '../../world/index.js';
import type { Outlines } from '../../world/outlines.js';
import { OWNERS } from '../../world/territories.js';
import type { Frame } from '../../world/frame.js';

export type Place = string;

export const isTerritory = (place: Place): boolean => OWNERS.has(place);

/** The place whose shape this is. */
export function placeOf(target: EventTarget | null): Place | undefined {
  const { state, area } = (target as SVGElement).dataset;
  return state ?? area;
}

/** The small State whose marker is nearest, if it is no farther than `reach` map units. */
export function markerNear(x: number, y: number, reach: number, frame: Frame): Place | undefined {
  let near: string | undefined;
  let least = reach;
  for (const state of markers.keys()) {
    const [mx, my] = frame.marker(state);
    const distance = Math.hypot(mx - x, my - y);
    if (distance <= least) [near, least] = [state, distance];
  }
  return near;
}

/** The point of a place that a tooltip stands beside, in map units. */
export const pointOf = (place: Place, frame: Frame): readonly [number, number] =>
  markers.has(place) ? frame.marker(place) : anchor(place);

/** The ring around a place that is pointed at: the path of its outline and of its marker's circle. */
export function ringOf(place: Place, frame: Frame, outlines: Outlines): string {
  const around = outlines.shape(place);
  if (!markers.has(place)) return around;
  const [x, y] = frame.marker(place);
  const r = frame.radius;
  return `${around}M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0z`;
}
