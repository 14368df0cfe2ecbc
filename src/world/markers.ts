/** The 38 small States as circles. */
import { MARKERS } from './generated/markers.js';

export interface Marker {
  /** The circle's centre, moved so that no two overlap. */
  x: number;
  y: number;
  /** Where the State is. */
  ax: number;
  ay: number;
}

/** By alpha-3 code, in map units. */
export const markers: ReadonlyMap<string, Marker> = new Map(
  MARKERS.split(' ').map(row => {
    const [x, y, dx, dy] = row.slice(3).split(',').map(Number) as [number, number, number, number];
    return [row.slice(0, 3), { x, y, ax: x + dx, ay: y + dy }];
  }),
);
