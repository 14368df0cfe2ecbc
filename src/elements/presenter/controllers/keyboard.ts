/** Keys pressed on the presenter; where it fills the page, also those pressed on nothing in particular. */
import type { ReactiveControllerHost } from 'lit';
import { fillsPage } from './screen/stage-size.js';
import { onPage } from './while-connected.js';
import { pressOf } from '../state/presenter-keys.js';
import { isClosable } from '../state/talk-state.js';
import type { TalkStore } from '../state/talk-store.js';

/** Sends the command of a key to the talk, unless the key has none or belongs to the page. */
export function answerKey(event: KeyboardEvent, { state, dispatch }: TalkStore): void {
  const press = pressOf(event, state.digits);
  if (!press || (press.type === 'close' && !isClosable(state))) return;
  event.preventDefault();
  dispatch(press);
}

export function answerKeys(host: ReactiveControllerHost & HTMLElement, talk: TalkStore): void {
  onPage(host, 'keydown', event => {
    const { body, documentElement } = host.ownerDocument;
    const inside = event.composedPath().includes(host);
    const nowhere = event.target === body || event.target === documentElement;
    if (inside || (nowhere && fillsPage(host))) answerKey(event, talk);
  });
}
