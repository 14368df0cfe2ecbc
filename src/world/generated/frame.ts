// Made by `npm run data` (data/build/world.ts) from world-atlas (Natural Earth, public domain) and data/*.csv.
// Change those, not this.

/** The map's size in units: its viewBox is `0 0 WIDTH HEIGHT`. */
export const WIDTH = 3000;
export const HEIGHT = 1342.6;
/** Radius of a small State's circle, in map units. */
export const MARKER_RADIUS = 13.75;
