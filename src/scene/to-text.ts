/** Nodes as the text of an SVG file. */
import { writtenAttributes, type SceneNode } from './node.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML forbids in any form: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

export const escape = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, sign => escapes[sign]!);

/** Without quotes round names of plain words: in a list the resvg of @resvg/resvg-js 2.6 finds no quoted family, and takes one with serifs. */
const plainFamilies = (list: string): string =>
  list.replace(/(["'])([a-z][\w-]*(?: [a-z][\w-]*)*)\1/gi, '$2');

export function toText(node: SceneNode): string {
  const { name, children } = node;
  const attributes = writtenAttributes(node).map(
    ([key, value]) => ` ${key}="${escape(key === 'font-family' ? plainFamilies(value) : value)}"`,
  );
  const start = `<${name}${attributes.join('')}`;
  if (!children.length) return `${start}/>`;
  const content = children.map(child => (typeof child === 'string' ? escape(child) : toText(child)));
  return `${start}>${content.join('')}</${name}>`;
}
