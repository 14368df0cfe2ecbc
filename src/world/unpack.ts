/**
 * Reads the packed outlines. Every border between two areas is written once, with the first of them; the second
 * says "take what ends here, backwards". So the string holds no numbers of arcs, and who touches whom and the
 * borders to be drawn come out of reading it.
 *
 * A character stands for a number from -47 to 47, the two after ESCAPE for one number. Where the next point's
 * step is due, some numbers are commands. A step is positive where it goes on in the direction of the one before,
 * east or west and north or south apart: coasts turn seldom, and what repeats packs well.
 */

/** A longer number follows: 95 times one digit, and another. */
export const ESCAPE = 47;
/** The ring is complete. */
export const END = -47;
/** The ring is complete, and so is the area. */
export const LAST = 46;
/** A border begins or ends here. */
export const JOIN = -46;
/** The border that ends here comes next, backwards. */
export const SHARED = 45;
/** The same, and it is a dotted line. */
export const DOTTED = -45;
/** Where several end here: not the latest, the one before it. */
export const OTHER = 44;
/** Where the characters begin: chosen so that brotli makes the most of them. */
export const SHIFT = 79;

/** Which way a step leads along an axis. */
export const heading = (step: number): 1 | -1 => (step < 0 ? -1 : 1);

/** A ring or a line: `[x0, y0, x1, y1, …]` in map units. A ring's first point is not repeated. */
export type Points = number[];

export interface Border {
  /** The areas on the two sides, by their place in the string. */
  a: number;
  b: number;
  dotted: boolean;
  points: Points;
}

/** Rings of every area in order, the borders between areas, and what borders on nothing. */
export function unpack(packed: string): { areas: Points[][]; borders: Border[]; coasts: Border[] } {
  let at = 0;
  const digit = (): number => ((packed.charCodeAt(at++) + 63 - SHIFT) % 95) - 47;
  const long = (): number => digit() * 95 + digit();
  const number = (n: number): number => (n === ESCAPE ? long() : n);
  const areas: Points[][] = [];
  const borders: Border[] = [];
  const ending = new Map<number, Border[]>();
  let stepX = 1;
  let stepY = 1;
  let startX = 0;
  let startY = 0;
  let rings: Points[] = [];
  while (at < packed.length) {
    let x = (startX = rings.length ? startX + number(digit()) : long());
    let y = (startY = rings.length ? startY + number(digit()) : long());
    const ring = [x, y];
    let arc = [x, y];
    const here = (): Border[] => {
      const key = x * 4096 + y;
      if (!ending.has(key)) ending.set(key, []);
      return ending.get(key)!;
    };
    const leave = (): void => {
      if (arc.length > 2) here().push({ a: areas.length, b: 0, dotted: false, points: arc });
      arc = [x, y];
    };
    for (;;) {
      const code = digit();
      if (code === END || code === LAST) {
        if (x === startX && y === startY) ring.length -= 2;
        else arc.push((x = startX), (y = startY));
        leave();
        rings.push(ring);
        if (code === LAST) {
          areas.push(rings);
          rings = [];
        }
        break;
      }
      if (code === JOIN) leave();
      else if (code === OTHER) here().unshift(here().pop()!);
      else if (code === SHARED || code === DOTTED) {
        const border = here().pop()!;
        leave();
        border.b = areas.length;
        border.dotted = code === DOTTED;
        borders.push(border);
        for (let i = border.points.length - 4; i >= 0; i -= 2)
          ring.push((x = border.points[i]!), (y = border.points[i + 1]!));
        arc = [x, y];
      } else {
        stepX = number(code) * heading(stepX);
        stepY = number(digit()) * heading(stepY);
        ring.push((x += stepX), (y += stepY));
        arc.push(x, y);
      }
    }
  }
  return { areas, borders, coasts: [...ending.values()].flat() };
}
