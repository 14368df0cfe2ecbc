/** The importers' options that are written `A=B`: each is taken, or refused with what was expected of it. */

import { isState } from '../../src/model/codes.js';
import { isTreatyDate } from '../../src/model/dates.js';
import { OUTSIDE } from './match-states.js';
import { Refusal } from './page/refusal.js';

/** Days on which denunciations took effect, by the codes of their States. */
export const readDenounced = (given: readonly string[] = []): Map<string, string> =>
  readPairs(
    '--denounced',
    given,
    'ISO=YYYY-MM-DD: the alpha-3 code of a State and a calendar date, such as JAM=1998-01-23',
    (state, day) => isState(state) && isTreatyDate(day),
  );

/** Codes of States, or `none`, by the names that mean them. */
export const readMeanings = (given: readonly string[] = []): Map<string, string> =>
  readPairs(
    '--name',
    given,
    `"Name=CODE": a name on the page and the alpha-3 code of a State such as JAM, or ${OUTSIDE}`,
    (name, code) => name !== '' && (isState(code) || code === OUTSIDE),
  );

/** Cut at the last sign, since a name may have one itself. */
function readPairs(
  option: string,
  given: readonly string[],
  expected: string,
  isRight: (left: string, right: string) => boolean,
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of given) {
    const at = pair.lastIndexOf('=');
    const [left, right] = [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
    if (!isRight(left, right))
      throw new Refusal(`${option} "${pair}" cannot be read.`, `Expected: ${expected}`);
    if (pairs.has(left)) throw new Refusal(`${option} is given twice for ${left}.`, 'Give it once.');
    pairs.set(left, right);
  }
  return pairs;
}

/** What is given and not used was meant for something: `used` has the States whose deposits have ended. */
export function checkDenounced(given: ReadonlyMap<string, string>, used: readonly string[]): void {
  for (const [state, day] of given)
    if (!used.includes(state))
      throw new Refusal(
        `--denounced ${state}=${day} is for nothing: no deposit of ${state} stands in square brackets.`,
        'Give it for a State whose deposit does, or leave it out.',
      );
}
