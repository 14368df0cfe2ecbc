/** Sizes of bundlers' output for the map, as last measured. `npm run test:consumers -- --write` measures again. */
import { readFileSync } from 'node:fs';

/** Bytes of the scripts that a page loads. */
export interface Size {
  minified: number;
  brotli: number;
}

/** Tolerance before the README's sizes are called old. */
const TOLERANCE = 0.03;

export const isOld = (noted: Size, measured: Size) =>
  Math.abs(measured.brotli - noted.brotli) > noted.brotli * TOLERANCE;

/** By project: those that make nothing but a bundle of the map and a few lines around it. */
export const noted = (): Record<string, Size> =>
  JSON.parse(readFileSync(new URL('sizes.json', import.meta.url), 'utf8')) as Record<string, Size>;
