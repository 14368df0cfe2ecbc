/** Reads a tree of HTML as a person does: lines of text, with the raised numbers told apart. */

import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Stand round a raised number, where it must not be mistaken for a part of a name or a date. */
export const RAISED = '\u0001';
export const LEVEL = '\u0002';

const inline =
  /^(?:a|abbr|b|bdi|big|cite|em|font|i|label|small|span|strong|strike|sub|subscript|sup|superscript|u)$/;
const raised = /^(?:sup|superscript)$/;
const unseen = /^(?:head|noscript|script|select|style|template|title)$/;

export function parsePage(text: string): Node {
  return parse(text, { sourceCodeLocationInfo: true });
}

export function parsePart(text: string): Node {
  return parseFragment(text);
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function children(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The elements for which `holds`, in order; not those within one another where `outermost`. */
export function find(node: Node, holds: (element: Element) => boolean, outermost = false): Element[] {
  return children(node).flatMap(child => {
    const own = isElement(child) && holds(child) ? [child] : [];
    return own.length && outermost ? own : [...own, ...find(child, holds, outermost)];
  });
}

/** Its lines: one a paragraph, cell or line break. Spaces of every kind are one space. */
export function lines(node: Node): string[] {
  let open = '';
  const done: string[] = [];
  const end = () => {
    const line = tidy(open);
    if (line) done.push(line);
    open = '';
  };
  const walk = (at: Node): void => {
    if (at.nodeName === '#text') open += (at as DefaultTreeAdapterTypes.TextNode).value;
    if (!isElement(at)) return children(at).forEach(walk);
    if (unseen.test(at.tagName)) return;
    if (raised.test(at.tagName)) open += RAISED;
    else if (!inline.test(at.tagName)) end();
    children(at).forEach(walk);
    if (raised.test(at.tagName)) open += LEVEL;
    else if (!inline.test(at.tagName)) end();
  };
  walk(node);
  end();
  return done;
}

/** Its text in one line. */
export function line(node: Node): string {
  return lines(node).join(' ');
}

/** No-break spaces, tabs and line ends as one space; soft hyphens and marks of direction away. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text for people, without the signs round raised numbers. */
export function plain(text: string): string {
  return tidy(text.replace(/[\u0001\u0002]/g, ' '));
}
