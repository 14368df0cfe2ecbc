/** Each treaty in one language, the languages in turn; where DEEP is set, each in all of them. */
import { languages } from '../../src/entries/static.js';

export { languages };

export const languagesOf = (turn: number): readonly string[] =>
  process.env.DEEP ? languages : [languages[turn % languages.length]!];
