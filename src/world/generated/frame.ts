// Made by `npm run data` (data/build/world.ts) from world-atlas (Natural Earth, public domain) and data/*.csv.
// Change those, not this.

/** The map's size in units: its viewBox is `0 0 WIDTH HEIGHT`. */
export const WIDTH = 2400;
export const HEIGHT = 1072;
/** Radius of a small State's circle, in map units. */
export const MARKER_RADIUS = 11;
/** `[x, y, width, height]` of each M49 region's view, in the map's proportions. */
export const REGION_BOXES = {
  africa: [443, 250, 1507, 673],
  americas: [0, 33, 2326, 1039],
  asia: [998, 125, 1254, 560],
  europe: [897, 43, 573, 256],
  oceania: [1140, 450, 1260, 563],
} as const;
