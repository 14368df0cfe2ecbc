/** Where a State is on the page: strings and numbers in map units, nothing of Lit or the DOM. */
import { outline, shapes } from './outlines.js';
import { OWNERS } from './territories.js';

export { HEIGHT, MARKER_RADIUS, REGION_BOXES, WIDTH } from './generated/frame.js';
export { anchor, bounds } from './anchors.js';
export { coasts, dottedLines, innerBorders } from './borders.js';
export { markers } from './markers.js';
export { neighbours } from './neighbours.js';
export { shapes };
export { territories } from './territories.js';

/** The path `d` of every State that has a shape, by alpha-3 code. The smallest have a marker only. */
export function outlines(): ReadonlyMap<string, string> {
  return new Map([...shapes()].filter(([id]) => !OWNERS.has(id)));
}

/** The path `d` of one State, empty where it has a marker only. */
export const stateOutline = (iso3: string): string => outline(iso3);

/** The path `d` of a territory. */
export const territoryOutline = (id: string): string => outline(id);

/** Notes that the drawing of a State calls for. */
export const STATE_NOTES: Readonly<Record<string, 'kosovo-1244' | 'jammu-kashmir'>> = {
  SRB: 'kosovo-1244',
  IND: 'jammu-kashmir',
  PAK: 'jammu-kashmir',
};
