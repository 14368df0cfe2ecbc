/** The lines that are drawn dotted: on none of them runs a boundary that all concerned have agreed. */
import type { Point } from './atlas.js';
import type { Piece } from './corrections.js';
import type { Between } from './merge.js';

interface Dotted {
  name: string;
  /** The areas, or the names of Natural Earth's features, on the two sides. */
  sides: [string, string];
  /** Degrees, `[west, south, east, north]`: the stretch that is not agreed, where it is not the whole line. */
  within?: [number, number, number, number];
}

const LINES: Dotted[] = [
  // Security Council resolution 1244 (1999).
  { name: 'Kosovo', sides: ['Kosovo', 'Serbia'] },
  { name: 'Western Sahara', sides: ['ESH', 'MAR'] },
  // From the plain, where the border of Jammu and Kashmir begins.
  { name: 'Line of Control', sides: ['IND', 'PAK'], within: [73, 32.48, 80, 37] },
  { name: 'Jammu and Kashmir and China', sides: ['CHN', 'PAK'] },
  { name: 'Siachen Glacier and China', sides: ['Siachen Glacier', 'CHN'] },
  { name: 'Siachen Glacier and India', sides: ['Siachen Glacier', 'IND'] },
  { name: 'Siachen Glacier and Pakistan', sides: ['Siachen Glacier', 'PAK'] },
  { name: 'Aksai Chin', sides: ['CHN', 'IND'], within: [76, 32.5, 81, 36] },
  { name: 'Arunachal Pradesh', sides: ['CHN', 'IND'], within: [91.5, 27, 98, 30] },
  // The final boundary between them, Abyei's with it, has not been determined.
  { name: 'Sudan and South Sudan', sides: ['SDN', 'SSD'] },
  { name: "Hala'ib and Bir Tawil", sides: ['EGY', 'SDN'], within: [33, 21, 38, 24] },
  { name: 'Ilemi Triangle', sides: ['KEN', 'SSD'] },
];

/** Throws where one of them is no longer found in world-atlas. */
export function dottedLines(between: Between): Point[][] {
  return LINES.flatMap(({ name, sides: [one, other], within }) => {
    const is = (piece: Piece, side: string) => piece.name === side || piece.area === side;
    const parts = between((a, b) => is(a, one) && is(b, other))
      .map(part => (within ? part.filter(isWithin(within)) : part))
      .filter(part => part.length > 1);
    if (parts.length !== 1)
      throw new Error(`The dotted line "${name}" came out in ${parts.length} parts: world-atlas has changed`);
    return parts;
  });
}

const isWithin =
  ([west, south, east, north]: [number, number, number, number]) =>
  ([lon, lat]: Point): boolean =>
    lon > west && lon < east && lat > south && lat < north;
