/** Pieces of one State become one, and the lines that were between some of them are kept to be dotted. */
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon as TopoPolygon, Topology } from 'topojson-specification';
import type { Point, Shape } from './atlas.js';
import type { Piece } from './corrections.js';

/** The world as areas and dotted lines; coordinates on shared borders are identical on both sides. */
export interface World {
  areas: Map<string, Shape[]>;
  dotted: Point[][];
}

type Pieces = Topology<{ pieces: GeometryCollection<Piece> }>;

/** Merges `pieces` by area. */
export function mergePieces(pieces: Piece[]): World {
  const joined = topology({
    pieces: {
      type: 'FeatureCollection',
      features: pieces.map(piece => ({
        type: 'Feature' as const,
        properties: piece,
        geometry: { type: 'Polygon' as const, coordinates: piece.shape },
      })),
    },
  } as never) as unknown as Pieces;
  const geometries = joined.objects.pieces.geometries;
  const areas = new Map<string, Shape[]>();
  for (const id of [...new Set(pieces.map(piece => piece.area))].sort()) {
    const own = geometries.filter(geometry => (geometry.properties as Piece).area === id);
    areas.set(id, merge(joined, own as unknown as TopoPolygon[]).coordinates as Shape[]);
  }
  const between = (which: (a: Piece, b: Piece) => boolean): Point[][] =>
    mesh(joined, joined.objects.pieces, (a, b) => {
      const [p, q] = [a, b].map(geometry => geometry.properties) as unknown as [Piece, Piece];
      return p !== q && (which(p, q) || which(q, p));
    }).coordinates as Point[][];
  return {
    areas,
    dotted: [
      // Security Council resolution 1244 (1999).
      ...between((a, b) => a.name === 'Kosovo' && b.name === 'Serbia'),
      ...between((a, b) => a.area === 'ESH' && b.area === 'MAR'),
      ...lineOfControl(between((a, b) => a.area === 'IND' && b.area === 'PAK')),
      ...between((a, b) => a.name === 'Siachen Glacier' && (b.area === 'IND' || b.area === 'PAK')),
    ],
  };
}

/** Where the border of Jammu and Kashmir reaches the plain, in degrees north. */
const KASHMIR = 32.48;

/** The part of the line between India and Pakistan on which no boundary is agreed. */
function lineOfControl(lines: Point[][]): Point[][] {
  const parts = lines.map(line => line.filter(([, lat]) => lat > KASHMIR)).filter(line => line.length > 1);
  if (parts.length !== 1)
    throw new Error(`The Line of Control came out in ${parts.length} parts, not in one`);
  return parts;
}
