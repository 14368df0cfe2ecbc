/** world-atlas as plain polygons, one record a feature, in degrees. */
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MultiPolygon, Polygon } from 'geojson';
import { tidy } from './plane.js';

/** `[x, y]`: longitude and latitude in degrees, or map units once projected. */
export type Point = [number, number];
/** Closed: the last point repeats the first. */
export type Ring = Point[];
/** The outer ring, then the holes. */
export type Shape = Ring[];

export interface AtlasFeature {
  /** Natural Earth's name: the only key that all features have. */
  name: string;
  /** ISO 3166-1 numeric, where Natural Earth gives one. */
  isonum: string;
  shapes: Shape[];
}

const require = createRequire(import.meta.url);

/** Every feature of `countries-10m`. Shared borders have identical coordinates on both sides. */
export function readAtlas(): AtlasFeature[] {
  const topology = require('world-atlas/countries-10m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return feature(topology, topology.objects.countries).features.map(({ id, properties, geometry }) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    const shapes = (type === 'Polygon' ? [coordinates] : coordinates) as Shape[];
    return {
      name: properties.name,
      isonum: String(id ?? ''),
      shapes: shapes.map(shape => shape.map(ring => tidy(closeSeam(ring))).filter(ring => ring.length)),
    };
  });
}

/**
 * Natural Earth cuts Chukotka and Fiji at 180°. Both banks of the cut get the same coordinates, so that merging
 * the halves removes it. The banks differ by up to one step of the atlas, 0.0017°.
 */
const closeSeam = (ring: Ring): Ring =>
  ring.map(([lon, lat]) => (Math.abs(lon) === 180 ? [180, Math.round(lat * 200) / 200] : [lon, lat]));
