/** The lines that are drawn dotted: on none of them runs a boundary that all concerned have agreed. */
import type { Point } from './atlas.js';
import type { Between } from './merge.js';

/** Throws where one of them is no longer found in world-atlas. */
export function dottedLines(between: Between): Point[][] {
  const lines = {
    // Security Council resolution 1244 (1999).
    Kosovo: between((a, b) => a.name === 'Kosovo' && b.name === 'Serbia'),
    'Western Sahara': between((a, b) => a.area === 'ESH' && b.area === 'MAR'),
    'Line of Control': between((a, b) => a.area === 'IND' && b.area === 'PAK').map(inKashmir),
    'Siachen Glacier': between(
      (a, b) => a.name === 'Siachen Glacier' && (b.area === 'IND' || b.area === 'PAK'),
    ),
  };
  for (const [name, parts] of Object.entries(lines))
    if (parts.filter(part => part.length > 1).length !== 1)
      throw new Error(`The dotted line "${name}" came out in ${parts.length} parts: world-atlas has changed`);
  return Object.values(lines).flat();
}

/** Where the border of Jammu and Kashmir reaches the plain, in degrees north. */
const KASHMIR = 32.48;

const inKashmir = (line: Point[]): Point[] => line.filter(([, lat]) => lat > KASHMIR);
