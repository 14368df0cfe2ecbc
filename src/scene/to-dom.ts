/** Nodes as SVG elements: made anew, or changed only where they differ from what was drawn before. */
import { writtenAttributes, type SceneNode } from './node.js';

const SVG = 'http://www.w3.org/2000/svg';

export function toDom(node: SceneNode): SVGElement {
  const element = document.createElementNS(SVG, node.name) as SVGElement;
  for (const [name, value] of writtenAttributes(node)) element.setAttribute(name, value);
  element.append(...node.children.map(child => (typeof child === 'string' ? child : toDom(child))));
  return element;
}

/** Turns the element that was made from `before` into one of `after`. Returns the element that now stands there. */
export function update(element: SVGElement, before: SceneNode, after: SceneNode): SVGElement {
  if (before === after) return element;
  const sameShape =
    before.name === after.name &&
    before.children.length === after.children.length &&
    before.children.every((child, index) => typeof child === typeof after.children[index]);
  if (!sameShape) {
    const fresh = toDom(after);
    element.replaceWith(fresh);
    return fresh;
  }
  const old = new Map(writtenAttributes(before));
  for (const [name, value] of writtenAttributes(after)) {
    if (old.get(name) !== value) element.setAttribute(name, value);
    old.delete(name);
  }
  for (const name of old.keys()) element.removeAttribute(name);
  after.children.forEach((child, index) => {
    const drawn = element.childNodes[index]!;
    const previous = before.children[index]!;
    if (typeof child !== 'string') update(drawn as SVGElement, previous as SceneNode, child);
    else if (child !== previous) drawn.nodeValue = child;
  });
  return element;
}
