/** Nodes of the scene in a Lit template: made into elements once, and then changed where they differ. */
import { Directive, directive } from 'lit/directive.js';
import type { SceneNode } from '../scene/node.js';
import { toDom, update } from '../scene/to-dom.js';

class SceneDirective extends Directive {
  #before: SceneNode | undefined;
  #element: SVGElement | undefined;

  override render(node: SceneNode): SVGElement {
    this.#element = this.#element ? update(this.#element, this.#before!, node) : toDom(node);
    this.#before = node;
    return this.#element;
  }
}

export const renderScene = directive(SceneDirective);
