/**
 * Hatching as stripes that are cut to their shape, for files: LibreOffice's bitmaps let the ground shine through a
 * pattern, in any shape but an upright rectangle.
 */
import type { Bounds } from '../world/middle.js';
import { STRIPE } from './colours.js';
import { group, mapNodes, node, round, type SceneNode } from './node.js';
import { coordinatesOf, partsOf } from './view.js';

const GEOMETRY = new Set(['d', 'cx', 'cy', 'r', 'x', 'y', 'width', 'height', 'rx']);

/** Of a path that goes on in relative steps after each `M`, a circle or a rectangle. */
function boundsOf({ attributes }: SceneNode): Bounds {
  const { d, cx, r, cy, x, y, width, height } = attributes as Record<string, number>;
  if (cx !== undefined) return [cx - r!, cy! - r!, cx + r!, cy! + r!];
  if (x !== undefined) return [x, y!, x + width!, y! + height!];
  const parts = partsOf(String(d)).map(coordinatesOf);
  const [xs, ys] = [parts.flatMap(([xs]) => xs), parts.flatMap(([, ys]) => ys)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The stripes of a hatch's square, repeated over an area. */
function stripes([left, top, right, bottom]: Bounds, side: number, wide: number): string {
  let path = '';
  for (let at = Math.floor((left + top) / side) * side; at < right + bottom; at += side)
    path += `M${round(left)},${round(at - left)}v${wide}L${round(right)},${round(at + wide - right)}v${-wide}z`;
  return path;
}

function cut(shape: SceneNode): SceneNode {
  const { fill, stroke, 'stroke-width': width, ...rest } = shape.attributes;
  const part = (geometry: boolean) =>
    Object.fromEntries(Object.entries(rest).filter(([name]) => GEOMETRY.has(name) === geometry));
  const [outline, more] = [part(true), part(false)];
  const hatch = fill as SceneNode;
  const [ground, stripe] = hatch.children.map(square => (square as SceneNode).attributes.fill);
  const bounds = boundsOf(shape);
  const [left, top, right, bottom] = bounds.map(round);
  const side = hatch.attributes.width as number;
  const filled = node(
    'g',
    { ...more, 'clip-path': more['clip-path'] ?? node('clipPath', {}, node(shape.name, outline)) },
    shape.children,
    node('path', { fill: ground, d: `M${left},${top}H${right}V${bottom}H${left}z` }),
    node('path', { fill: stripe, d: stripes(bounds, side, round(side * STRIPE)) }),
  );
  if (!stroke) return filled;
  return group(filled, node(shape.name, { ...outline, fill: 'none', stroke, 'stroke-width': width }));
}

const isHatched = ({ attributes: { fill } }: SceneNode): boolean => typeof fill === 'object';

/** The same picture without patterns. */
export const withCutHatching = (root: SceneNode): SceneNode =>
  mapNodes(root, part => (isHatched(part) ? cut(part) : part));
