/** SVG as text: tags, lines of a paragraph, and how wide text comes out, about. */

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML may not hold in any form: control characters, and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

export const escape = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, sign => escapes[sign]!);

export type Attributes = Record<string, string | number | undefined>;

/** A tag. Content is taken as it is: text must have been escaped. */
export function tag(name: string, attributes: Attributes, ...content: string[]): string {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escape(value!)}"`)
    .join('');
  return content.length ? `<${name}${own}>${content.join('')}</${name}>` : `<${name}${own}/>`;
}

export const round = (value: number): number => Math.round(value * 100) / 100;

/** Ideographs and full-width signs are as wide as they are high. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const NARROW = /[\s.,:;'’()|ijlft]/;

/**
 * How wide a text is at a size, rather too much than too little: no fonts are at hand where files are made.
 * Bold type is wider by a sixth in the widest of the fonts that may draw it.
 */
export function widthOf(text: string, size: number, weight = 400): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 1 : NARROW.test(letter) ? 0.36 : 0.6;
  return width * size * (weight > 400 ? 1.17 : 1);
}

/** The text in lines that are no wider; Chinese breaks between any two signs. */
export function wrap(text: string, size: number, width: number, weight?: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(
    /[\u2e80-\u9fff\uff00-\uffef][，。、；：）]?|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/g,
  ) ?? []) {
    if (line && widthOf(line + part.trimEnd(), size, weight) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += part;
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}
