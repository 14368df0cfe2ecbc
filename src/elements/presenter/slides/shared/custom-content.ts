/** A slide of a talk, and its custom content, words and a picture, read from a child element of the presenter. */
import type { CalendarDate } from '../../../../model/dataset.js';

export interface Slide {
  /** A name in the list of `talk.ts`, `text`, a region or group, or a State's alpha-3 code. */
  readonly name: string;
  readonly content: CustomContent;
  /** Its own date, where it has one. */
  readonly date?: CalendarDate;
  /** The earlier date of a comparison. */
  readonly from?: CalendarDate;
  /** Which of several that show one matter, from 0. */
  readonly part?: number;
}

export interface CustomContent {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Indices of the lines that are list items. */
  readonly points: ReadonlySet<number>;
  /** The address of a picture. */
  readonly logo: string;
  readonly logoAlt: string;
  /** What the presenter wants to say, from an `<aside>`: never on the slide. */
  readonly notes: readonly string[];
}

export const noContent: CustomContent = {
  heading: '',
  lines: [],
  points: new Set(),
  logo: '',
  logoAlt: '',
  notes: [],
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Elements with a line of their own, those that only part two words, and those with no words for a slide. */
const BLOCK =
  /^(address|article|blockquote|caption|d[dlt]|details|div|fig.+|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tr|ul)$/;
const APART = /^(br|img|t[dh])$/;
const WORDLESS = /^(audio|canvas|iframe|noscript|object|script|style|svg|template|video)$/;

/** Every word in its order: the first heading, lines of blocks and of loose text between them, the first picture. */
function wordsIn(element: Element) {
  const lines: string[] = [];
  const points = new Set<number>();
  const asides: Element[] = [];
  let [heading, line] = ['', ''];
  let picture: HTMLImageElement | undefined;
  const endLine = (point: boolean) => {
    const words = tidy(line);
    line = '';
    if (!words) return;
    if (point) points.add(lines.length);
    lines.push(words);
  };
  const visit = (node: Node, point: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue;
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const one = node as Element;
    const { localName: name } = one;
    if (WORDLESS.test(name)) return;
    if (name === 'aside' && one !== element) return void asides.push(one);
    if (name === 'img') picture ??= one as HTMLImageElement;
    if (APART.test(name)) line += ' ';
    const block = BLOCK.test(name);
    if (block) endLine(point);
    const title = /^h[1-6]$/.test(name) && !heading && tidy(one.textContent);
    if (title) {
      heading = title;
      picture ??= one.querySelector('img') ?? undefined;
    } else for (const child of one.childNodes) visit(child, point || name === 'li');
    if (block) endLine(point || name === 'li');
  };
  visit(element, false);
  endLine(false);
  return { heading, lines, points, picture, asides };
}

export function readContent(slide: Element): CustomContent {
  const { heading, lines, points, picture, asides } = wordsIn(slide);
  return {
    heading,
    lines,
    points,
    // The property, and not the attribute: an address is resolved against the page.
    logo: picture?.src ?? '',
    logoAlt: picture?.alt ?? '',
    notes: asides.flatMap(aside => wordsIn(aside).lines),
  };
}
