/**
 * Europe again, larger: thirty States stand there on the width of Chad. It lies in the corner of the world view where
 * there is only sea, and covers Easter Island, too small to be seen in this view, and nothing else. Where the map is
 * narrow it lies below the world, as wide as the map.
 */
import { Frame, WORLD, type Box } from './frame.js';

/** The part of the world that it shows, in map units. */
export const EUROPE: Box = [1272.5, 153.75, 375, 211.25];
/** Its own frame, which draws markers at their true places. */
export const insetFrame = new Frame(EUROPE);
/** Map units of the world view to one of the inset in its corner. */
const ENLARGED = 1.76;
/** Its place in the corner of the world view. */
export const PLACE: Box = [82.5, 951.25, EUROPE[2] * ENLARGED, EUROPE[3] * ENLARGED];
/** Its place below the world. */
export const BELOW: Box = [WORLD[0], WORLD[1] + WORLD[3], WORLD[2], (WORLD[2] * EUROPE[3]) / EUROPE[2]];
/** The world with Europe below. */
export const WORLD_AND_EUROPE: Box = [WORLD[0], WORLD[1], WORLD[2], WORLD[3] + BELOW[3]];
