/** The world's geometry that every map needs: strings and numbers in map units, without Lit or the DOM. */
export { HEIGHT, MARKER_RADIUS, WIDTH } from './generated/frame.js';
export { markers } from './markers.js';
export { coarse, type Outlines } from './outlines.js';
export { territories } from './territories.js';

/** Notes that the drawing of a State calls for. */
export const STATE_NOTES: Readonly<Record<string, 'kosovo-1244' | 'jammu-kashmir'>> = {
  SRB: 'kosovo-1244',
  IND: 'jammu-kashmir',
  PAK: 'jammu-kashmir',
};
