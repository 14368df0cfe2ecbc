// Made by `npm run data` from world-atlas (Natural Earth, public domain) and data/*.csv. Change those, not this.

/** The map's size in units: its viewBox is `0 0 WIDTH HEIGHT`. */
export const WIDTH = 2400;
export const HEIGHT = 1051;
/** Radius of a small State's circle, in map units. */
export const MARKER_RADIUS = 11;
/** `[x, y, width, height]` of each M49 region's view, in the map's proportions. */
export const REGION_BOXES = {
  africa: [428, 238, 1537, 673],
  americas: [0, 12, 2373, 1039],
  asia: [986, 113, 1279, 560],
  europe: [891, 31, 584, 256],
  oceania: [1115, 438, 1285, 563],
} as const;
