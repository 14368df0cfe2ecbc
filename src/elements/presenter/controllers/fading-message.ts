/** Takes a message away when its time is over. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TalkStore } from '../talk-store.js';

export class FadingMessage implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, talk: TalkStore) {
    host.addController(this);
    talk.follow(({ message }, before) => {
      if (message === before.message) return;
      clearTimeout(this.#timer);
      if (message?.fadesAfter !== undefined)
        this.#timer = setTimeout(() => talk.dispatch({ type: 'fade' }), message.fadesAfter);
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
