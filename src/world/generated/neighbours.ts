// Made by `npm run data` from world-atlas (Natural Earth, public domain) and data/*.csv. Change those, not this.

/** Pairs of States that touch, though too little to be drawn so. */
export const UNDRAWN = 'FRAMCOITASMRITAVAT';
