/** Each treaty or State in one language, the languages in turn; where DEEP is set, each in all of them. */
import { languages } from '../../src/entries/static.js';

export { languages };

export const languagesOf = (turn: number): readonly string[] =>
  process.env.DEEP ? languages : [languages[turn % languages.length]!];

/** The part of a list that is tried in this language, by its place among the languages. */
export const sharedOut = <T>(all: readonly T[], turn: number): readonly T[] =>
  process.env.DEEP ? all : all.filter((_, at) => at % languages.length === turn);
