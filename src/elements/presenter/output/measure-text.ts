/** How wide a text is, so that lines can be broken in a picture, which has no lines of its own. */
let brush: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** Where there is no canvas: wide scripts count full, others somewhat more than half. */
function guess(text: string): number {
  let ems = 0;
  for (const letter of text) ems += letter > '\u2e80' ? 1 : letter === ' ' ? 0.3 : 0.57;
  return ems;
}

/** The width of a text in ems of its font. */
export function ems(text: string, weight: number, font: string): number {
  const key = `${weight} ${font}|${text}`;
  let width = known.get(key);
  if (width !== undefined) return width;
  brush ??= globalThis.document?.createElement('canvas').getContext('2d') ?? null;
  if (brush) {
    brush.font = `${weight} 100px ${font}`;
    width = brush.measureText(text).width / 100;
  } else width = guess(text);
  if (known.size > 4000) known.clear();
  known.set(key, width);
  return width;
}

/** The places where a line may break: between words, and in Chinese between most characters. */
export function pieces(text: string, language: string): string[] {
  if (language !== 'zh') return text.split(/(?<=[ \u2013\u2014/-])(?=\S)/); // not at a non-breaking space
  const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
  // Closing marks stay with what is before them, opening ones with what follows.
  return parts.reduce<string[]>((lines, part) => {
    const last = lines[lines.length - 1];
    if (last !== undefined && (/^[，。、；：！？）》”\s]/.test(part) || /[（《“]$/.test(last)))
      lines[lines.length - 1] = last + part;
    else lines.push(part);
    return lines;
  }, []);
}

/** Lines no wider than `width` ems, as far as single words allow. */
export function breakLines(
  text: string,
  width: number,
  weight: number,
  font: string,
  language: string,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, language)) {
    if (line && ems((line + piece).trimEnd(), weight, font) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  if (line) lines.push(line.trimEnd());
  return lines;
}
