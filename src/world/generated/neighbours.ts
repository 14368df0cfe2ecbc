// Made by `npm run data` (data/build/world.ts) from world-atlas (Natural Earth, public domain) and data/*.csv.
// Change those, not this.

/** Pairs of States that touch, though too little to be drawn so. */
export const undrawn: readonly (readonly [string, string])[] = [
  ['ESP', 'MAR'],
  ['FRA', 'MCO'],
  ['ITA', 'SMR'],
  ['ITA', 'VAT'],
];
