/** The words of the map's options `controls` and `play`. */
import { wordsIn } from '../../../model/codes.js';

const WORDS = ['search', 'zoom', 'fullscreen', 'region', 'play', 'download', 'table'] as const;
export type ControlWord = (typeof WORDS)[number];

/** Named where a page wrote another word. */
export const EXPECTED = [...WORDS, 'none'].join(', ');

/** Which controls are wanted, all where nothing is said; and the words that are none. */
export function readControls(given: string | null | undefined): {
  wanted: ReadonlySet<ControlWord>;
  unknown: string[];
} {
  const words = wordsIn(given);
  const known = WORDS.filter(word => words.includes(word));
  const unknown = words.filter(word => word !== 'none' && !known.includes(word as ControlWord));
  // A list of nothing but mistakes takes nothing away.
  return { wanted: new Set(known.length || words.includes('none') ? known : WORDS), unknown };
}

/** Speeds by the words of the option `play`. */
const SPEEDS = new Map<unknown, number>([
  ['half', 0.5],
  ['normal', 1],
  ['double', 2],
]);
export const PLAY_WORDS = [...SPEEDS.keys()].join(', ');

/** The speed that a page asks for by `play`: 0 where it does not ask, undefined where the word is unknown. */
export function speedWanted(given: unknown): number | undefined {
  if (given === null || given === undefined || given === false || given === 'false') return 0;
  return [true, '', 'true', 'play'].includes(given as string) ? 1 : SPEEDS.get(given);
}
