/** Moves the focus on the map from State to State: by arrows to the neighbour, by letters to a name. */
import { localizerOf } from '../../../i18n/registry.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { namesInOrder } from '../../../i18n/search/states-by-name.js';
import { neighbourTowards } from './arrow-neighbour.js';

/** Letters typed within this time make one word. Milliseconds. */
const WORD = 700;

export class FocusMoves {
  #typedText = '';
  #typedAt = 0;

  /** True where a space belongs to the name that is being typed. */
  isTyping({ timeStamp }: KeyboardEvent): boolean {
    return !!this.#typedText && timeStamp - this.#typedAt <= WORD;
  }

  /** The State that a key moves the focus to, if any. */
  next(event: KeyboardEvent, from: string, localizer: Localizer): string | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const { key } = event;
    if (key.startsWith('Arrow')) return neighbourTowards(key, from);
    if (key !== 'Home' && key !== 'End' && (key.length > 1 || (key === ' ' && !this.isTyping(event))))
      return undefined;
    const byName = namesInOrder(localizer);
    if (key === 'Home') return byName[0];
    if (key === 'End') return byName[byName.length - 1];
    this.#typedText = this.isTyping(event) ? this.#typedText + key : key;
    this.#typedAt = event.timeStamp;
    return this.#named(byName, byName.indexOf(from), localizer);
  }

  /** The next State whose name begins with what was typed. */
  #named(byName: readonly string[], here: number, localizer: Localizer): string | undefined {
    // A single letter goes on to the next name; a longer word may still match the present one.
    const from = this.#typedText.length > 1 ? here : here + 1;
    const round = [...byName.slice(from), ...byName.slice(0, from)];
    const find = (by: Localizer) => round.find(state => by.begins(by.state(state), this.#typedText));
    // No keyboard types ideographs outside a field, and readers of Arabic may have Latin letters on their keys.
    return find(localizer) ?? find(localizerOf('en')!);
  }
}
