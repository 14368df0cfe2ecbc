/** Anchor points of States, for tooltips and markers. */
import { markers } from './markers.js';
import { middle } from './middle.js';
import { coarse } from './outlines.js';

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
