/** The order in which the parts of the world lie over each other, on the living map, in pictures and on slides. */
import { isTerritory } from '../world/territories.js';
import { markers } from '../world/index.js';
import { node, type Attributes, type SceneNode } from './node.js';
import type { Paths } from './outlines.js';

/** The paint of each part: classes where a style sheet applies, colours in a file. */
interface Paint {
  area(id: string): Attributes;
  line(kind: 'coasts' | 'borders' | 'dotted'): Attributes;
  marker(state: string): Attributes;
  /** Around all areas, and around all markers. */
  layer(name: 'land' | 'markers'): Attributes;
  /** The native tooltip of a shape. */
  title?(id: string): SceneNode;
  /** What lies on the land, below its lines. */
  readonly onLand?: readonly SceneNode[];
}

export function layers({ areas, ...lines }: Paths, paint: Paint): SceneNode[] {
  const area = ([id, d]: readonly [string, string]) =>
    node('path', { ...paint.area(id), d }, paint.title?.(id));
  const line = (kind: keyof typeof lines) => node('path', { ...paint.line(kind), d: lines[kind] });
  const [territories, states] = [true, false].map(own =>
    [...areas].filter(([id]) => isTerritory(id) === own),
  );
  return [
    node('g', paint.layer('land'), territories!.map(area), states!.map(area)),
    ...(paint.onLand ?? []),
    line('coasts'),
    line('borders'),
    line('dotted'),
    node(
      'g',
      paint.layer('markers'),
      [...markers.keys()].map(state => node('circle', paint.marker(state), paint.title?.(state))),
    ),
  ];
}
