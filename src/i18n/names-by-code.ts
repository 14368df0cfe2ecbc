import { register } from '../model/codes.js';

/** Names by alpha-3 code. Those of States come in the order of the register, so that no language repeats its codes. */
export const namesByCode = (
  states: readonly string[],
  territories: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(register.map(({ iso3 }, at) => [iso3, states[at]!])),
  ...territories,
});
