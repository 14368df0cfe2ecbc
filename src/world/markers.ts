/** The 38 small States as circles. */
import { MARKERS } from './generated/markers.js';

interface Marker {
  /** The circle's centre, moved so that no two overlap. */
  x: number;
  y: number;
  /** The State's true place. */
  ax: number;
  ay: number;
}

/** By alpha-3 code, in map units. */
export const markers: ReadonlyMap<string, Marker> = new Map(Object.entries(MARKERS));
