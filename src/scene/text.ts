/** Measures text, breaks its lines, and writes it so that every program sets it alike. */

/** The width of a text in ems of its font. */
export type Measure = (text: string, weight: number) => number;

/** Ideographs and full-width signs are as wide as they are high. */
const WIDE = '\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef';
const wide = new RegExp(`[${WIDE}]`);
const narrow = /[\s.,:;'’()|ijlft]/;
/** Cyrillic has few narrow letters that make up for its broad ones. */
const broad = /[жмфшщыюЖМФШЩЫЮ]/;

/**
 * For places without fonts: rather too much than too little. Bold type is wider by a sixth in the widest of the
 * fonts that may draw it.
 */
export const estimate: Measure = (text, weight) => {
  let width = 0;
  for (const letter of text)
    width += wide.test(letter) ? 1 : broad.test(letter) ? 0.85 : narrow.test(letter) ? 0.36 : 0.6;
  return width * (weight > 400 ? 1.17 : 1);
};

/** Part of a word, and a hyphen before less than two letters: `IV-11-d` is not divided. */
const WORD = `(?:[^ \n${WIDE}\u2013\u2014/-]|-(?!\\p{L}{2}))`;

/**
 * Lines break after spaces and dashes, and around ideographs; closing marks stay with what is before them, opening
 * ones with what follows. Spaces that do not break are part of a word.
 */
const PIECES = new RegExp(
  `(?:[（《“]*[${WIDE}][，。、；：！？）》”]*|${WORD}*(?:[\u2013\u2014/]|-(?=\\p{L}{2}))|${WORD}+)[ \n]*`,
  'gu',
);

/** Only spaces at which a line may break: others are there to keep room. */
const trimEnd = (line: string): string => line.replace(/[ \n]+$/, '');

/** Lines no wider than `width` ems, as far as single words allow. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line && measure(trimEnd(line + piece)) > width) {
      lines.push(trimEnd(line));
      line = '';
    }
    line += piece;
  }
  return heldTogether(line ? [...lines, trimEnd(line)] : lines);
}

/** A part in marks that hold it together keeps them on every line of it. */
function heldTogether(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map(line => {
    const begun = '\u2068'.repeat(open);
    for (const letter of line) open += letter === '\u2068' ? 1 : letter === '\u2069' ? -1 : 0;
    return begun + line + '\u2069'.repeat(open);
  });
}

/**
 * Text of a language that is read from the right, for programs that know no `direction`, such as LibreOffice and
 * resvg: marks inside the text say how its parts are ordered.
 */
export const fromRight = (text: string): string => (/[^\d\s]/.test(text) ? `\u202b${text}\u202c` : text);
