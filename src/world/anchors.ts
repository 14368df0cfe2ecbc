/** Anchor points of States, for tooltips and markers, and the rings around them. */
import type { Frame } from './frame.js';
import { markers } from './markers.js';
import { middle } from './middle.js';
import { coarse, type Outlines } from './outlines.js';

const anchors = new Map<string, [number, number]>();

/** A point inside a State or territory, on its mainland, or its marker's centre. Throws for an unknown id. */
export function anchor(id: string): [number, number] {
  let point = anchors.get(id);
  if (!point) {
    const marker = markers.get(id);
    const rings = marker ? [] : coarse.rings(id);
    if (!marker && !rings.length) throw new RangeError(`Nothing is drawn for ${id}`);
    anchors.set(id, (point = marker ? [marker.x, marker.y] : middle(rings)));
  }
  return point;
}

/** Where it stands in a frame: its marker, or else its anchor. */
export const pointOf = (id: string, frame: Frame): readonly [x: number, y: number] =>
  markers.has(id) ? frame.marker(id) : anchor(id);

/** To three decimals. */
export const to3 = (value: number): number => Math.round(value * 1000) / 1000;

export const circle = ([x, y]: readonly [number, number], r: number): string =>
  `M${to3(x - r)},${to3(y)}a${to3(r)},${to3(r)} 0 1 1 ${to3(2 * r)},0a${to3(r)},${to3(r)} 0 1 1 ${to3(-2 * r)},0z`;

/** The ring around a State or territory: the path of its outline and of its marker's circle. */
export const ringOf = (id: string, frame: Frame, outlines: Outlines, radius = frame.radius): string =>
  outlines.shape(id) + (markers.has(id) ? circle(frame.marker(id), radius) : '');
