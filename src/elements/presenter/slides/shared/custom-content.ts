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

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The paragraphs and points of a note, or its whole text where it has none. */
function paragraphsOf(aside: Element): string[] {
  const blocks = [...aside.querySelectorAll('p, li')];
  return (blocks.length ? blocks : [aside]).map(textOf).filter(Boolean);
}

/** Reads headings, paragraphs, points of lists, the first picture and notes; other text becomes a paragraph. */
export function readContent(slide: Element): CustomContent {
  const element = slide.cloneNode(true) as Element;
  const asides = [...element.querySelectorAll('aside')];
  for (const aside of asides) aside.remove();
  const heading = textOf(element.querySelector('h1, h2, h3, h4, h5, h6'));
  const picture = element.querySelector('img');
  const lines: string[] = [];
  const points = new Set<number>();
  const blocks = element.querySelectorAll('p, li, dt, dd, blockquote, figcaption');
  for (const block of blocks) {
    // A paragraph inside a point is the point.
    if (block.parentElement?.closest('li, blockquote, dd') && element.contains(block.parentElement)) continue;
    const line = textOf(block);
    if (!line) continue;
    if (block.localName === 'li') points.add(lines.length);
    lines.push(line);
  }
  const rest = blocks.length || heading || picture ? '' : textOf(element);
  return {
    heading,
    lines: rest ? [rest] : lines,
    points,
    // The property, and not the attribute: an address is resolved against the page.
    logo: picture?.src ?? '',
    logoAlt: picture?.alt ?? '',
    notes: asides.flatMap(paragraphsOf),
  };
}
