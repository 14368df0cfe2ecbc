/** Anchor points and boxes of States, for tooltips, focus rings and views. */
import { markers } from './markers.js';
import { box, largest, middle } from './middle.js';
import { coarse } from './outlines.js';

/** `[x0, y0, x1, y1]` in map units. */
type Bounds = [number, number, number, number];

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

/** The box around the largest part of a State or territory; of no size where it is only a marker. */
export function bounds(id: string): Bounds {
  const rings = coarse.rings(id);
  if (rings.length) return box(largest(rings));
  const [x, y] = anchor(id);
  return [x, y, x, y];
}
