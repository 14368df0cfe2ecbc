/** Pieces of one State become one. */
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

/** The lines between pieces that a test of both, in either order, picks. */
export type Between = (which: (a: Piece, b: Piece) => boolean) => Point[][];

type Pieces = Topology<{ pieces: GeometryCollection<Piece> }>;

/** Merges `pieces` by area; `between` still knows the lines that were between them. */
export function mergePieces(pieces: Piece[]): { areas: World['areas']; between: Between } {
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
  const { geometries } = joined.objects.pieces;
  const areas = new Map<string, Shape[]>();
  for (const id of [...new Set(pieces.map(piece => piece.area))].sort()) {
    const own = geometries.filter(geometry => (geometry.properties as Piece).area === id);
    areas.set(id, merge(joined, own as unknown as TopoPolygon[]).coordinates as Shape[]);
  }
  const between: Between = which =>
    mesh(joined, joined.objects.pieces, (a, b) => {
      const [p, q] = [a, b].map(geometry => geometry.properties) as unknown as [Piece, Piece];
      return p !== q && (which(p, q) || which(q, p));
    }).coordinates as Point[][];
  return { areas, between };
}
