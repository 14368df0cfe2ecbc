/** The 197 States by their ISO 3166-1 codes. */

import { alpha2 } from './generated/register.js';

export interface StateCodes {
  iso3: string;
  iso2: string;
}

/** The 197, in order of their alpha-3 codes. */
export const register: readonly StateCodes[] = Object.freeze(
  Object.entries(alpha2).map(([iso3, iso2]) => Object.freeze({ iso3, iso2 })),
);

/** Names by alpha-3 code. Those of States come in the order of the register, so that no language repeats its codes. */
export const namesByCode = (
  states: readonly string[],
  territories: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(register.map(({ iso3 }, at) => [iso3, states[at]!])),
  ...territories,
});

const byCode = new Map(register.flatMap(({ iso3, iso2 }) => [[iso3, iso3] as const, [iso2, iso3] as const]));

/** The alpha-3 code for an alpha-2 or alpha-3 code of one of the 197, in capitals or not; else undefined. */
export function iso3Of(code: unknown): string | undefined {
  // Only a to z: `toUpperCase` turns the dotless i of Turkish into I, and that is no code.
  return typeof code === 'string' && /^[a-z]{2,3}$/i.test(code) ? byCode.get(code.toUpperCase()) : undefined;
}

/** True for the alpha-3 code, in capitals, of one of the 197 States. */
export function isState(code: unknown): code is string {
  return code !== undefined && iso3Of(code) === code;
}

/** The words of a list, separated by spaces or commas. */
export const wordsIn = (list: string | null | undefined): string[] =>
  (list ?? '').split(/[\s,]+/).filter(Boolean);
