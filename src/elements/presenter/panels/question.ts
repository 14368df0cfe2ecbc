/** A question while it is being typed: what was typed, what was found, which of it is marked. */
import type { Speaker } from '../../../i18n/localizer.js';
import { find, type Found } from './find-answer.js';

interface Asked {
  /** What is shown must be drawn anew. */
  changed(): void;
  speaker(): Speaker;
  chosen(found: Found): void;
  close(): void;
}

export class Asking {
  question = '';
  found: readonly Found[] = [];
  marked = 0;
  readonly #host: Asked;

  constructor(host: Asked) {
    this.#host = host;
  }

  clear(): void {
    this.question = '';
    this.found = [];
    this.marked = 0;
  }

  readonly typed = (event: Event): void => {
    this.question = (event.target as HTMLInputElement).value;
    this.found = find(this.question, this.#host.speaker());
    this.marked = 0;
    this.#host.changed();
  };

  readonly pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { key } = event;
    const { length } = this.found;
    const found = this.found[this.marked];
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) this.marked = length ? (this.marked + step + length) % length : 0;
    else if (key === 'Enter' && found) this.#host.chosen(found);
    else if (key === 'Escape') this.#host.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.changed();
  };
}
