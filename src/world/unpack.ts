/**
 * Reads the packed outlines. Every border between two areas is written once, with the first of them; the second
 * says "take what ends here, backwards". So the string holds no numbers of arcs, and who touches whom and the
 * borders to be drawn come out of reading it.
 *
 * A character stands for a number from -47 to 47. ESCAPE makes one number of the next two characters. An area starts at a place; its next ring
 * so far from there, or at a place after ESCAPE. In place of a step, some numbers are commands. A step is positive when it goes
 * on in the direction of the last one, for each axis separately: coasts seldom turn, and repetition compresses well.
 */

import { formatNumbers } from './format-numbers.js';

/** A longer number follows: two digits to the base of 95. */
export const ESCAPE = 47;
/** The largest such number. A place on the map, which is never negative, is written as so much less. */
export const LONGEST = 4512;
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
/** Where several lines end here: not the latest, but the one before it. */
export const OTHER = 44;
/** The first character code: chosen so that brotli compresses best. */
export const SHIFT = 79;

/** The direction of a step along an axis. */
export const heading = (step: number): 1 | -1 => (step < 0 ? -1 : 1);

/** A ring or a line: `[x0, y0, x1, y1, …]` in map units. A ring's first point is not repeated. */
export type Points = number[];

/** A ring or a line: its start in map units, and its range of steps, `from` inclusive, `to` exclusive. */
export interface Line {
  x: number;
  y: number;
  from: number;
  to: number;
}

interface Border extends Line {
  /** The areas on the two sides, by their place in the string. */
  a: number;
  b: number;
  dotted: boolean;
}

export interface Unpacked {
  /** dx and dy in turn. A border's steps are there twice, the second time backwards, so that every ring is in one piece. */
  steps: number[];
  /** The rings of every area, in order. A ring's last step, back to where it began, is not among its own. */
  areas: Line[][];
  borders: Border[];
  /** Lines that border on no other shape. */
  coasts: Border[];
}

/** Reads numbers from the string, one after another. `number` and `start` are in map units. */
function numbersOf(packed: string, grid: number) {
  let at = 0;
  const digit = (): number => ((packed.charCodeAt(at++) + 63 - SHIFT) % 95) - 47;
  const long = (): number => digit() * 95 + digit();
  const number = (n: number): number => grid * (n === ESCAPE ? long() : n);
  return {
    more: (): boolean => at < packed.length,
    digit,
    number,
    /** Where a ring begins along an axis. `from`: where the ring before it in the same area does. */
    start: (from?: number): number => {
      const code = from === undefined ? ESCAPE : digit();
      return code === ESCAPE ? grid * (long() + LONGEST) : from! + number(code);
    },
  };
}

/** The lines that end at a point. */
function linesAt(ending: Map<number, Border[]>, x: number, y: number): Border[] {
  const key = x * 65536 + y;
  let lines = ending.get(key);
  if (!lines) ending.set(key, (lines = []));
  return lines;
}

/**
 * Reads the whole string: once a page, before anything is seen, so it counts steps and makes no points.
 * `grid`: how many map units one unit of the string is, a number of eighths, so that sums stay exact.
 */
export function unpack(packed: string, grid = 1): Unpacked {
  const steps: number[] = [];
  const areas: Line[][] = [];
  const borders: Border[] = [];
  const ending = new Map<number, Border[]>();
  const { more, digit, number, start } = numbersOf(packed, grid);
  let x = 0;
  let y = 0;
  let signX: 1 | -1 = 1;
  let signY: 1 | -1 = 1;
  let arc: Line;
  const step = (dx: number, dy: number): void => {
    steps.push(dx, dy);
    x += dx;
    y += dy;
  };
  const here = (): Border[] => linesAt(ending, x, y);
  const leave = (): void => {
    const to = steps.length;
    if (to > arc.from) here().push({ ...arc, to, a: areas.length, b: 0, dotted: false });
  };
  const enter = (): Line => (arc = { x, y, from: steps.length, to: 0 });

  while (more()) {
    const rings: Line[] = [];
    let code = END;
    while (code === END) {
      x = start(rings.at(-1)?.x);
      y = start(rings.at(-1)?.y);
      const ring = enter();
      rings.push(ring);
      while ((code = digit()) !== END && code !== LAST) {
        if (code === OTHER) here().unshift(here().pop()!);
        else if (code === JOIN) {
          leave();
          enter();
        } else if (code === SHARED || code === DOTTED) {
          const border = here().pop()!;
          leave();
          borders.push({ ...border, b: areas.length, dotted: code === DOTTED });
          for (let i = border.to - 2; i >= border.from; i -= 2) step(-steps[i]!, -steps[i + 1]!);
          enter();
        } else {
          const dx = number(code) * signX;
          const dy = number(digit()) * signY;
          signX = heading(dx);
          signY = heading(dy);
          step(dx, dy);
        }
      }
      if (x !== ring.x || y !== ring.y) step(ring.x - x, ring.y - y);
      leave();
      ring.to = steps.length - 2;
    }
    areas.push(rings);
  }
  return { steps, areas, borders, coasts: [...ending.values()].flat() };
}

/** `M` and relative lines for one ring or line, without the closing `z`. */
export const path = (steps: number[], { x, y, from, to }: Line): string =>
  `M${formatNumbers([x, y])}l${formatNumbers(steps.slice(from, to))}`;

/** The points of one ring or line, for measuring. */
export function points(steps: number[], { x, y, from, to }: Line): Points {
  const all = [x, y];
  for (let i = from; i < to; i += 2) all.push((x += steps[i]!), (y += steps[i + 1]!));
  return all;
}
