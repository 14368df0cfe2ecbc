/** The lines between areas: each border once, none along coasts. */
import { line, world } from './outlines.js';

/** `d` of the borders between States, and between them and territories. */
export function innerBorders(): string {
  return world()
    .borders.filter(({ dotted }) => !dotted)
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
