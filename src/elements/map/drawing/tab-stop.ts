/**
 * The map is one tab stop: one shape at a time takes the focus, and only that one has a role and a name. It is an
 * option of a list box: there screen readers let the arrows and letters through, and among buttons they do not.
 */
import { register } from '../../../model/codes.js';
import { FOCUS_ATTRIBUTES, type WorldShapes } from './world-shapes.js';

export class TabStop {
  readonly #shapes: WorldShapes;
  #shape: SVGElement | undefined;
  /** The State on which the focus is or would come. */
  state = '';

  constructor(shapes: WorldShapes) {
    this.#shapes = shapes;
  }

  /** Makes this State the tab stop. */
  moveTo(state: string, label: string, selected: boolean): void {
    const shape = this.#shapes.focusable(state);
    if (!shape) return;
    if (shape !== this.#shape) {
      for (const name of FOCUS_ATTRIBUTES) this.#shape?.removeAttribute(name);
      shape.setAttribute('tabindex', '0');
      shape.setAttribute('role', 'option');
      shape.setAttribute('aria-setsize', String(register.length));
      this.#shape = shape;
      this.state = state;
    }
    if (shape.getAttribute('aria-label') !== label) shape.setAttribute('aria-label', label);
    shape.setAttribute('aria-selected', String(selected));
  }

  focus(): void {
    this.#shape?.focus();
  }

  /** Says which of them it is, by name. Not before it has the focus: putting names in order takes a while. */
  announcePosition(byName: readonly string[]): void {
    this.#shape?.setAttribute('aria-posinset', String(byName.indexOf(this.state) + 1));
  }
}
