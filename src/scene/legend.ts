/** The three classes in a row: swatch, number, name. */
import type { Localizer } from '../i18n/localizer.js';
import type { Tally } from '../model/dataset.js';
import { countOf, statuses } from '../model/tally.js';
import { group, type SceneNode } from './node.js';
import type { Surface } from './surface.js';

interface Row {
  x: number;
  /** The line on which the numbers stand. */
  y: number;
  width: number;
  /** Of the numbers. */
  size: number;
  /** The size of the names, as a share of that. */
  names: number;
  /** The most room between one class and the next. */
  gap: number;
}

interface Key {
  status: (typeof statuses)[number];
  n: number;
  number: string;
  name: string;
}

export function legend(surface: Surface, counts: Tally, localizer: Localizer, row: Row): SceneNode {
  const { small } = surface.look;
  const { x, y, width } = row;
  const keys = statuses.map((status): Key => {
    const n = countOf(counts, status);
    return { status, n, number: localizer.number(n), name: localizer.msg(status, { n }) };
  });
  const label = (size: number) => Math.max(small, size * row.names);
  /** The width of one class at a font size, including the gaps inside it. */
  const needs = ({ number, name }: Key, size: number) =>
    size * 1.05 + surface.measure(number, size, 700) + surface.measure(name, label(size));
  const all = (size: number) => keys.reduce((sum, key) => sum + needs(key, size), 0);
  // Smaller until the three stand apart; where the names are too long for that, they go below.
  let { size } = row;
  while (size > small * 1.6 && all(size) > width - 60) size *= 0.96;
  if (all(size) > width - 60) return stacked(surface, keys, row);
  const gap = Math.min(row.gap, (width - all(size)) / 2);
  const side = size * 0.6;
  let start = x;
  return group(
    keys.map(key => {
      const { status, n, number, name } = key;
      const figure = start + size * 0.85;
      const art = [
        surface.swatch(start, y - size * 0.36 - side / 2, side, status),
        surface.text(figure, y, number, { size, weight: 700, status, count: n }),
        surface.text(figure + surface.measure(number, size, 700) + size * 0.2, y - size * 0.05, name, {
          size: label(size),
        }),
      ];
      start += needs(key, size) + gap;
      return art;
    }),
  );
}

/** The same with each name under its number. */
function stacked(surface: Surface, keys: readonly Key[], { x, y, width }: Row): SceneNode {
  const column = width / keys.length;
  return group(
    keys.map(({ status, n, number, name }, index) => {
      const start = x + index * column;
      return [
        surface.swatch(start, y - 78, 36, status),
        surface.text(start + 50, y - 40, number, { size: 60, weight: 700, status, count: n }),
        surface.text(start, y, name, { size: 34, max: column - 20 }),
      ];
    }),
  );
}
