/** The words of the map's `controls`. */
const WORDS = ['search', 'zoom', 'fullscreen', 'region', 'play', 'download', 'table'] as const;
export type ControlWord = (typeof WORDS)[number];

/** Named where a page wrote another word. */
export const EXPECTED = [...WORDS, 'none'].join(', ');

/** Which controls are wanted, all where nothing is said; and the words that are none. */
export function readControls(given: string | null | undefined): {
  wanted: ReadonlySet<ControlWord>;
  unknown: string[];
} {
  const words = (given ?? '').split(/[\s,]+/).filter(Boolean);
  const known = WORDS.filter(word => words.includes(word));
  const unknown = words.filter(word => word !== 'none' && !known.includes(word as ControlWord));
  // A list of nothing but mistakes takes nothing away.
  return { wanted: new Set(known.length || words.includes('none') ? known : WORDS), unknown };
}
