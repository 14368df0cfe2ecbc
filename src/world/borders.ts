/** The lines between areas: each border once, none along coasts. */
import { line, world } from './outlines.js';
import { OWNERS } from './territories.js';

/** `d` of the borders between States, and between a State and what is not its own. */
export function innerBorders(): string {
  const own = (a: string, b: string): boolean => OWNERS.get(a) === b || OWNERS.get(b) === a;
  return world()
    .borders.filter(({ from, to, dotted }) => !dotted && !own(from, to))
    .map(({ points }) => line(points))
    .join('');
}

/** `d` of the lines that are drawn dotted, data/GEOGRAPHY.md says which: no agreed boundary runs there. */
export function dottedLines(): string {
  const { borders, loose } = world();
  return [...borders.filter(({ dotted }) => dotted).map(({ points }) => points), ...loose].map(line).join('');
}

/** `d` of the coasts: what borders on nothing. */
export const coasts = (): string => world().coasts.map(line).join('');
