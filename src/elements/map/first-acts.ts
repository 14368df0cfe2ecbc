/** Loads what answers a reader, at the first sign of one. What the reader does until it is there is answered then. */
import type { Attempting } from '../../core/opic-element.js';
import type { Interaction } from './interaction.js';

type Module = typeof import('./interaction.js');

/** Signs of a reader. If loading fails now, nothing is said yet. */
const NEAR = /^(pointerenter|touchstart|focusin)$/;
const ACTS = /^(pointerdown|click|keydown)$/;
/** Keys that would move the page, or search it, before the map knows whether they are meant for it. */
const TAKEN = /^(Arrow.*|Home|End|Enter|.)$/;

export class FirstActs {
  interaction: Interaction | undefined;
  /** Settles when what was asked for is there, or is known not to come. */
  pending: Promise<unknown> | undefined;
  readonly #host: Attempting;
  readonly #make: (module: Module) => Interaction;
  #coming: Promise<Interaction> | undefined;

  constructor(host: Attempting, make: (module: Module) => Interaction) {
    this.#host = host;
    this.#make = make;
  }

  load(): Promise<Interaction> {
    if (this.#coming) return this.#coming;
    this.#coming = import('./interaction.js').then(module => {
      this.#host.requestUpdate();
      return (this.interaction = this.#make(module));
    });
    this.pending = this.#coming.catch(() => (this.#coming = undefined)); // the next act tries again
    return this.#coming;
  }

  /** Does what a reader asked for. */
  do(act: (interaction: Interaction) => void): void {
    if (this.interaction) act(this.interaction);
    else void this.#host.attempt(async () => act(await this.load()));
  }

  readonly hear = (event: Event): void => {
    const { target, type } = event; // an event that has passed names another target
    const answer = (interaction: Interaction) => interaction.hear(event, target);
    if (this.interaction) return answer(this.interaction);
    if (ACTS.test(type)) this.do(answer);
    else if (this.#coming || NEAR.test(type)) this.load().then(answer, () => undefined);
    const { key = '', altKey, ctrlKey, metaKey } = event as Partial<KeyboardEvent>;
    if (TAKEN.test(key) && !altKey && !ctrlKey && !metaKey) event.preventDefault();
  };
}
