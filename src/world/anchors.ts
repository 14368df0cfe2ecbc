/** Where to put what belongs to a State: a tooltip, a focus ring, a frame. */
import { markers } from './markers.js';
import { world } from './outlines.js';
import type { Points } from './unpack.js';

/** `[x0, y0, x1, y1]` in map units. */
export type Box = [number, number, number, number];

const size = (ring: Points): number => {
  let twice = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2)
    twice += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!;
  return Math.abs(twice);
};

/** The largest of a State's rings: its mainland. */
const mainland = (id: string): Points | undefined =>
  world()
    .rings.get(id)
    ?.reduce((a, b) => (size(b) > size(a) ? b : a));

const box = (ring: Points): Box => {
  const xs = ring.filter((_, i) => i % 2 === 0);
  const ys = ring.filter((_, i) => i % 2);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** The middle of the widest place across a ring, near its middle height. */
function middle(ring: Points): [number, number] {
  const [, top, , bottom] = box(ring);
  let best: [number, number] = [0, 0];
  let width = -1;
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const y = top + (bottom - top) * share + 0.01;
    const crossings: number[] = [];
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
      if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const span = crossings[i]! - crossings[i - 1]!;
      if (span > width * 1.15) {
        width = span;
        best = [(crossings[i]! + crossings[i - 1]!) / 2, y];
      }
    }
  }
  return best;
}

const anchors = new Map<string, [number, number]>();

/** A point inside the largest part of a State or territory, or its marker's centre. Throws for an unknown id. */
export function anchor(id: string): [number, number] {
  let point = anchors.get(id);
  if (!point) {
    const marker = markers.get(id);
    const ring = marker ? undefined : mainland(id);
    if (!marker && !ring) throw new RangeError(`Nothing is drawn for ${id}`);
    anchors.set(id, (point = marker ? [marker.x, marker.y] : middle(ring!)));
  }
  return point;
}

/** The box around the largest part of a State or territory; of no size where it is only a marker. */
export function bounds(id: string): Box {
  const ring = mainland(id);
  if (ring) return box(ring);
  const [x, y] = anchor(id);
  return [x, y, x, y];
}
