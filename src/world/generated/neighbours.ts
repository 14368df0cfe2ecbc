/* Made by data/build/world.ts from world-atlas and the tables in data/: do not edit. Natural Earth, public domain. */
/** Pairs of States that touch, though too little to be drawn so. */
export const UNDRAWN = 'FRAMCOITASMRITAVAT';
/** Pairs that touch on the drawing only. */
export const UNTOUCHING = '';
