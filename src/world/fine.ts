/**
 * Outlines for a region or a State seen close: the same areas, borders and dotted lines as the coarse ones. Weighs
 * twice as much as they do, so elements load it when it is asked for; in the drop-in the coarse ones take its place.
 */
import { finePacked } from './generated/outlines-fine.js';
import { Outlines } from './outlines.js';

export const fine = new Outlines(finePacked);
