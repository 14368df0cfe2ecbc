/** The lines between areas: each border once, none along coasts. */
import { ids, pathOf, world } from './outlines.js';

/** `d` of the borders between States, and between them and territories. */
export const innerBorders = (): string => pathOf(world().borders.filter(({ dotted }) => !dotted));

/** `d` of the lines that are drawn dotted, data/GEOGRAPHY.md says which: no agreed boundary runs there. */
export function dottedLines(): string {
  const { areas, borders } = world();
  return pathOf([...borders.filter(({ dotted }) => dotted), ...areas.slice(ids.length).flat()]);
}

/** `d` of the coasts: what borders on nothing. */
export const coasts = (): string => pathOf(world().coasts.filter(({ a }) => a < ids.length));
