/** A world as one topology: each border once, with the areas and dotted lines that run along it. */
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { World } from './merge.js';

export type Planar = Topology<{ areas: GeometryCollection<{ area: string }>; dotted: MultiLineString }>;

export function planar(world: World): Planar {
  return topology({
    areas: {
      type: 'FeatureCollection',
      features: [...world.areas].map(([area, shapes]) => ({
        type: 'Feature' as const,
        properties: { area },
        geometry: { type: 'MultiPolygon' as const, coordinates: shapes },
      })),
    },
    dotted: { type: 'MultiLineString', coordinates: world.dotted },
  } as never) as unknown as Planar;
}
