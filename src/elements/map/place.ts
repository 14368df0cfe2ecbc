/** What a pointer or the focus can rest on: a State, or a territory by its id. */
import { anchor, markers, stateOutline, territoryOutline } from '../../world/index.js';
import type { Frame } from '../../world/frame.js';

export type Place = { readonly state: string } | { readonly area: string };

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The place whose shape this is. */
export function placeOf(target: EventTarget | null): Place | undefined {
  const shape = target instanceof SVGElement ? target : undefined;
  if (shape?.dataset.state) return { state: shape.dataset.state };
  const area = shape?.dataset.area;
  return area ? { area } : undefined;
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
  return near ? { state: near } : undefined;
}

/** The point of a place that a tooltip stands beside, in map units. */
export function pointOf(place: Place, frame: Frame): readonly [number, number] {
  if ('state' in place) return markers.has(place.state) ? frame.marker(place.state) : anchor(place.state);
  return anchor(place.area);
}

/** What is drawn round a place that is pointed at: its outline, and the circle of its marker. */
export function ringOf(place: Place, frame: Frame): string {
  if (!('state' in place)) return territoryOutline(place.area);
  const outline = stateOutline(place.state);
  if (!markers.has(place.state)) return outline;
  const [x, y] = frame.marker(place.state);
  const r = frame.radius;
  return `${outline}M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0z`;
}
