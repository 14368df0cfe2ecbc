/** Finds States by what a reader types: their names in every language of the page, other common names, codes. */
import { knownLanguages, speakerOf } from '../language/known.js';
import { plain, type Speaker } from '../language/speak.js';
import { iso3Of, register } from '../model/codes.js';
import { aliases } from './generated/aliases.js';
import { remembered } from './remembered.js';

/** A name as the words in it, without accents and case. */
type Words = readonly string[];

const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** All names by State, in the languages that the page speaks at this moment. */
const allNames = remembered((...speakers: Speaker[]): ReadonlyMap<string, readonly Words[]> => {
  const own = (state: string) => speakers.map(speaker => wordsOf(speaker.state(state)));
  const names = new Map(register.map(({ iso3 }) => [iso3, own(iso3)]));
  for (const [state, others] of Object.entries(aliases)) names.get(state)!.push(...others.map(wordsOf));
  return names;
});

/** Arabic writes the article, and Chinese all words, without a space before what is looked for. */
const joined = /[\p{Script=Arabic}\p{Script=Han}]/u;

const begins = (word: string, typed: string) =>
  joined.test(typed) ? word.includes(typed) : word.startsWith(typed);

/**
 * The States that are meant, by alpha-3 code; undefined where nothing was typed. Each word that was typed must
 * begin a word of one of the State's names. A code or an abbreviation in capitals (`SI`, `UK`) means one State.
 */
export function findStates(typed: string): ReadonlySet<string> | undefined {
  const code = typed.trim();
  const wanted = wordsOf(code).filter((word, _, all) => word !== 'the' || all.length < 2);
  if (!wanted.length) return undefined;
  const coded = iso3Of(code);
  if (/^[A-Z]{2,3}$/.test(code)) {
    const meant = coded ?? Object.keys(aliases).find(state => aliases[state]!.includes(code));
    if (meant) return new Set([meant]);
  }
  const found = new Set(coded ? [coded] : []);
  for (const [state, names] of allNames(...knownLanguages().map(language => speakerOf(language)!))) {
    if (names.some(words => wanted.every(typed => words.some(word => begins(word, typed))))) found.add(state);
  }
  return found;
}
