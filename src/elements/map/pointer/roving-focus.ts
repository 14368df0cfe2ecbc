/**
 * The map is one tab stop: one shape at a time takes the focus, and only that one has a role and a name. It is an
 * option of a list box: there screen readers let the arrows and letters through, and among buttons they do not.
 */
import { register } from '../../../model/codes.js';
import { localizerOf } from '../../../i18n/registry.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { namesInOrder } from '../../../i18n/search/states-by-name.js';
import { neighbourTowards } from './arrow-neighbour.js';
import { FOCUS_ATTRIBUTES, type WorldShapes } from '../drawing/world-shapes.js';

/** Letters typed within this time make one word. Milliseconds. */
const WORD = 700;

export class RovingFocus {
  readonly #shapes: WorldShapes;
  #shape: SVGElement | undefined;
  #typedText = '';
  #typedAt = 0;
  /** The State on which the focus is or would come. */
  state = '';

  constructor(shapes: WorldShapes) {
    this.#shapes = shapes;
  }

  /** Makes this State the tab stop. */
  makeTabStop(state: string, label: string, selected: boolean): void {
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
  announcePosition(localizer: Localizer): void {
    this.#shape?.setAttribute('aria-posinset', String(namesInOrder(localizer).indexOf(this.state) + 1));
  }

  /** The State that a key moves the focus to, if any. */
  next(event: KeyboardEvent, localizer: Localizer): string | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const { key } = event;
    if (key.startsWith('Arrow')) return neighbourTowards(key, this.state);
    if (key !== 'Home' && key !== 'End' && (key.length > 1 || key === ' ')) return undefined;
    const byName = namesInOrder(localizer);
    if (key === 'Home') return byName[0];
    if (key === 'End') return byName[byName.length - 1];
    return this.#named(key, event.timeStamp, byName, localizer);
  }

  /** The next State whose name begins with what was typed. */
  #named(letter: string, time: number, byName: readonly string[], localizer: Localizer): string | undefined {
    this.#typedText = time - this.#typedAt > WORD ? letter : this.#typedText + letter;
    this.#typedAt = time;
    const here = byName.indexOf(this.state);
    // The same letter again goes on to the next name; a longer word may keep the present one.
    const from = this.#typedText.length > 1 ? here : here + 1;
    const round = [...byName.slice(from), ...byName.slice(0, from)];
    const find = (by: Localizer) => round.find(state => by.begins(by.state(state), this.#typedText));
    // Outside a field no keyboard types ideographs, and who reads Arabic may have Latin letters on the keys.
    return find(localizer) ?? find(localizerOf('en')!);
  }
}
