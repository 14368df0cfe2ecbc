/**
 * Finds States by what a reader types: their names in the reader's language, in the other languages of the page,
 * other common names, and codes. Every place where a State is looked for uses this.
 */
import { iso3Of, register } from '../../model/codes.js';
import { aliases } from '../generated/aliases.js';
import { plain, type Localizer } from '../localizer.js';
import { memoizeLast } from '../format/memoize.js';
import { knownLanguages, localizerOf } from '../registry.js';
import { namesInOrder } from './states-by-name.js';

/** Ways in which a name can match the typed text, best first. */
const MATCHES = ['exact', 'beginning', 'words', 'inside'] as const;
export type Match = (typeof MATCHES)[number];

/** A State that may be meant. */
interface Found {
  readonly state: string;
  /** `near`: nothing matches, but the name is a typing error or two away. */
  readonly match: Match | 'near';
}

/** A name as it is compared: its words without accents and capitals, and the same without spaces. */
interface Name {
  readonly words: readonly string[];
  readonly joined: string;
}

/** Letters that are commonly typed for one another in Arabic. */
export const fold = (text: string): string =>
  plain(text).replace(/ة/g, 'ه').replace(/ى/g, 'ي').replace(/[.ـ]/g, '');

function nameOf(text: string): Name {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return { words, joined: words.join('') };
}

/** The articles that people put before the name of a country. */
const ARTICLES = new Set(['the', 'la', 'le', 'les', 'l', 'los', 'las', 'el']);

/** The typed text, and the same without its leading article. */
function typedNames(text: string): Name[] {
  const whole = nameOf(text);
  const { words } = whole;
  const bare = words.length > 1 && ARTICLES.has(words[0]!) ? [nameOf(words.slice(1).join(' '))] : [];
  return words.length ? [whole, ...bare] : [];
}

/** A name, and the same without what a bracket adds, and without an article before it. */
const namesOf = (text: string): Name[] =>
  [text, text.replace(/ ?[(（].*/u, ''), text.replace(/^ال/, '')].flatMap(typedNames);

/** Arabic joins the article to a word, and Chinese all words to one another. */
const joinsWords = /[\p{Script=Arabic}\p{Script=Han}]/u;

const beginsWord = (words: readonly string[], typed: string): boolean =>
  words.some(word => (joinsWords.test(typed) ? word.includes(typed) : word.startsWith(typed)));

function rank(name: Name, typed: Name): number {
  if (name.joined === typed.joined) return 0;
  if (name.joined.startsWith(typed.joined)) return 1;
  if (typed.words.every(word => beginsWord(name.words, word))) return 2;
  return typed.joined.length > 2 && name.joined.includes(typed.joined) ? 3 : Infinity;
}

const best = (names: readonly Name[], typed: readonly Name[]): number =>
  Math.min(...names.flatMap(name => typed.map(each => rank(name, each))));

/** The best match among these names; undefined when none matches. */
export function matchOf(names: readonly string[], text: string): Match | undefined {
  const typed = typedNames(text);
  return typed.length ? MATCHES[best(names.flatMap(namesOf), typed)] : undefined;
}

/** The names of each State by language, the reader's first, then the aliases. */
const allNames = memoizeLast((...localizers: Localizer[]) => {
  const sources = localizers.map(localizer => (iso3: string) => namesOf(localizer.state(iso3)));
  sources.push(iso3 => (aliases[iso3] ?? []).flatMap(namesOf));
  return new Map(register.map(({ iso3 }) => [iso3, sources.map(names => names(iso3))]));
});

/** What each State is called, by its code: the names of the reader's language, those of the others, the aliases. */
export function namesFor(localizer: Localizer): ReadonlyMap<string, readonly (readonly Name[])[]> {
  const others = knownLanguages().filter(code => code !== localizer.code);
  return allNames(localizer, ...others.map(code => localizerOf(code)!));
}

/** In the order of what is given, the lowest first; those of the same in the order of their names. */
function inOrder(
  localizer: Localizer,
  orderOf: (names: readonly (readonly Name[])[], iso3: string) => number,
): [iso3: string, order: number][] {
  const names = namesFor(localizer);
  return namesInOrder(localizer)
    .map((iso3): [string, number] => [iso3, orderOf(names.get(iso3)!, iso3)])
    .filter(([, order]) => order < Infinity)
    .sort(([, a], [, b]) => a - b);
}

/**
 * The States that are meant, the likeliest first; none where nothing was typed. A whole name comes before a code or
 * another name that is typed in full, then what begins so, then what has words that do. An abbreviation in capitals
 * (`SI`, `UK`) means one State.
 */
export function search(text: string, localizer: Localizer): Found[] {
  const typed = typedNames(text);
  if (!typed.length) return [];
  const coded = iso3Of(text.trim().replaceAll('.', ''));
  const found = inOrder(localizer, (sources, iso3) => {
    const orders = sources.map((names, source) => best(names, typed) + source / (sources.length + 1));
    if (iso3 === coded) orders.push((sources.length - 1) / (sources.length + 1));
    return Math.min(...orders);
  }).map(([state, order]) => ({ state, match: MATCHES[Math.floor(order)]! }));
  // What stands in the middle of a word, such as Romania for “oman”, is meant only where nothing else is.
  const likely = found.filter(({ match }) => match !== 'inside');
  const exact = found.filter(({ match }) => match === 'exact');
  if (exact.length && /^[A-Z]{2,3}$/.test(text.trim())) return exact;
  if (likely.length) return likely;
  if (found.length) return found;
  return nearest(text, localizer).map(state => ({ state, match: 'near' }));
}

/** The States whose names are a typing error away from what was typed, or two where it is long, the nearest first. */
export function nearest(text: string, localizer: Localizer): string[] {
  const { joined } = nameOf(text);
  const most = joinsWords.test(joined) || joined.length < 4 ? 0 : joined.length < 7 ? 1 : 2;
  if (!most) return [];
  const found = inOrder(localizer, sources => {
    const distances = sources.flat().map(name => distance(name.joined, joined, most));
    return Math.min(...distances);
  });
  return found.filter(([, order]) => order === found[0]![1]).map(([iso3]) => iso3);
}

/** The edit distance, counting swaps of adjacent letters as one edit; Infinity when above `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  const total = row[b.length]!;
  return total <= most ? total : Infinity;
}
