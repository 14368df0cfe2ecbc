/** The options of a picture, checked: a mistake in them must not draw some other picture without a word. */
import { show } from '../model/document/issues.js';

const refusal = (path: string, given: string, expected: string) =>
  new TypeError(`${path}: ${given} was given; expected is ${expected}`);

/** Throws a TypeError for anything but an object, or nothing, with none but these options. */
export function checkOptions(given: unknown, names: readonly string[], example: string): void {
  if (given === undefined) return;
  const expected = `an object such as ${example}`;
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw refusal('options', show(given), expected);
  const unknown = Object.keys(given).find(name => !names.includes(name));
  if (unknown !== undefined) throw refusal('options', unknown, `one of ${names.join(', ')}`);
}

/** Throws a TypeError for an option that is there and no text. */
export function checkText(name: string, given: unknown, expected: string): void {
  if (given !== undefined && typeof given !== 'string') throw refusal(name, show(given), expected);
}
