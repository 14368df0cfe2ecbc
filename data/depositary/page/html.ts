/** Finds parts of an HTML page and reads their text as a person does. */

import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { Refusal } from './refusal.js';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The depositary's pages are nested 27 deep. */
const DEEPEST = 400;

const inline =
  /^(?:a|abbr|b|bdi|big|cite|em|font|i|index|label|n|small|span|strong|strike|sub|subscript|sup|superscript|text|u)$/;
const unseen = /^(?:head|noscript|script|select|style|template)$/;

export function parseHtml(text: string): Node {
  return parse(text, { sourceCodeLocationInfo: true, treeAdapter: bounded() });
}

export function parseHtmlPart(text: string): Node {
  return parseFragment(text, { treeAdapter: bounded() });
}

/** Refuses while parsing: a page of a million nested elements takes parsers hours. */
function bounded(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > DEEPEST) throw new Refusal(`its elements are nested more than ${DEEPEST} deep.`);
    },
    onItemPop() {
      depth--;
    },
  };
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function children(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find(attr => attr.name === name)?.value ?? '';
}

/** The elements for which `holds`, in order. */
export function find(node: Node, holds: (element: Element) => boolean): Element[] {
  return children(node).flatMap(child => {
    const own = isElement(child) && holds(child) ? [child] : [];
    return [...own, ...find(child, holds)];
  });
}

/** The elements whose id ends so: the depositary's server puts long prefixes before its ids. */
export function findById(node: Node, end: string): Element[] {
  return find(node, element => attribute(element, 'id').endsWith(end));
}

/** Its lines: one a paragraph, cell or line break, with `skipped` elements left out. */
export function lines(node: Node, skipped: (element: Element) => boolean = () => false): string[] {
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
    if (unseen.test(at.tagName) || skipped(at)) return;
    if (!inline.test(at.tagName)) end();
    children(at).forEach(walk);
    if (!inline.test(at.tagName)) end();
  };
  walk(node);
  end();
  return done;
}

/** Its text in one line. */
export function line(node: Node, skipped?: (element: Element) => boolean): string {
  return lines(node, skipped).join(' ');
}

/** No-break spaces, tabs and line ends as one space; soft hyphens and marks of direction away. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
