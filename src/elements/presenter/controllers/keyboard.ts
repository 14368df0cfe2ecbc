/** Keys pressed on the presenter; where it fills the page, also those pressed on nothing in particular. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fillsPage } from './fills-page.js';
import { pressOf } from '../state/presenter-keys.js';
import { isClosable } from '../state/talk-state.js';
import type { TalkStore } from '../state/talk-store.js';

/** Gives a key's press to the talk, unless it is none, or belongs to the page. */
export function answerKey(event: KeyboardEvent, { state, dispatch }: TalkStore): void {
  const press = pressOf(event, state.digits);
  if (!press || (press.type === 'close' && !isClosable(state))) return;
  event.preventDefault();
  dispatch(press);
}

export class Keyboard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #talk: TalkStore;

  constructor(host: ReactiveControllerHost & HTMLElement, talk: TalkStore) {
    this.#host = host;
    this.#talk = talk;
    host.addController(this);
  }

  #page: Document | undefined;

  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('keydown', this.#pressed);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { body, documentElement } = this.#host.ownerDocument;
    const inside = event.composedPath().includes(this.#host);
    const nowhere = event.target === body || event.target === documentElement;
    if (inside || (nowhere && fillsPage(this.#host))) answerKey(event, this.#talk);
  };
}
