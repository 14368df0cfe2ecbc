// Made by `npm run data` from world-atlas (Natural Earth, public domain) and data/*.csv. Change those, not this.

/** The map's size in units: its viewBox is `0 0 WIDTH HEIGHT`. */
export const WIDTH = 3000;
export const HEIGHT = 1314;
/** Radius of a small State's circle, in map units. */
export const MARKER_RADIUS = 14;
/** `[x, y, width, height]` of each M49 region's view, in the map's proportions. */
export const REGION_BOXES = {
  africa: [535, 297, 1920, 841],
  americas: [0, 15, 2965, 1299],
  asia: [1233, 142, 1598, 700],
  europe: [1114, 39, 730, 320],
  oceania: [1394, 548, 1606, 703],
} as const;
