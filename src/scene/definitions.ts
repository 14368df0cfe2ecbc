/** Patterns and clip paths: collected from the shapes that use them, and given ids. */
import { withCutHatching } from './cut-hatch.js';
import { node, type SceneNode, type Value } from './node.js';
import { toText } from './to-text.js';

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

function resolve(root: SceneNode, prefix: string): SceneNode {
  const ids = new Map<SceneNode, string>();
  const address = (value: Value): Value => {
    if (typeof value !== 'object') return value;
    const id = ids.get(value) ?? `${prefix}-${ids.size + 1}`;
    ids.set(value, id);
    return `url(#${id})`;
  };
  const addressed = (part: SceneNode): SceneNode => ({
    ...part,
    attributes: Object.fromEntries(
      Object.entries(part.attributes).map(([name, value]) => [name, address(value)]),
    ),
    children: part.children.map(child => (typeof child === 'string' ? child : addressed(child))),
  });
  const { children, ...rest } = addressed(root);
  if (!ids.size) return { ...rest, children };
  const definitions = [...ids].map(([definition, id]) => ({
    ...definition,
    attributes: { id, ...definition.attributes },
  }));
  // After title and description, which come first in a picture.
  const from = children.findIndex(child => typeof child !== 'string' && !/title|desc/.test(child.name));
  return {
    ...rest,
    children: [...children.slice(0, from), node('defs', {}, definitions), ...children.slice(from)],
  };
}

/**
 * Adds the definitions that the nodes refer to. Without a prefix their ids are made from the picture's content, so
 * that several pictures in one page do not take each other's hatching or clipping.
 */
export const withDefinitions = (root: SceneNode, prefix?: string): SceneNode =>
  resolve(root, prefix ?? `opic-${hash(toText(resolve(root, '')))}`);

/** For print: Chromium makes a large bitmap of each pattern in a PDF. */
export const forPaper = (root: SceneNode): SceneNode => withDefinitions(withCutHatching(root));

/** A picture as the text of a file. */
export const pictureText = (root: SceneNode, prefix?: string): string =>
  toText(withDefinitions(withCutHatching(root), prefix));
