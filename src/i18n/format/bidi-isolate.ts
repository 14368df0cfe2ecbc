/** Keeps what is put into a sentence from disturbing its direction. */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const leftToRight = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hani}]/u;
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thaa}]/u;

/**
 * A code, an address or a date in figures inside Arabic, or Arabic inside English, in marks that hold it
 * together. A text of the sentence's own direction stays as it is, so that it can be searched.
 */
export function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  const apart = dir === 'rtl' ? leftToRight.test(text) || !rightToLeft.test(text) : rightToLeft.test(text);
  return apart && text ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}
