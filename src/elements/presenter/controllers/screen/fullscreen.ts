/** Full screen on and off, and what the browser says of it: it may refuse, and Esc leaves it too. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TalkStore } from '../../state/talk-store.js';

export class Fullscreen implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #talk: TalkStore;

  constructor(host: ReactiveControllerHost & HTMLElement, talk: TalkStore) {
    this.#host = host;
    this.#talk = talk;
    host.addController(this);
    talk.follow((_state, _before, { type }) => {
      if (type === 'fullscreen' || (type === 'start' && !this.#page?.fullscreenElement)) void this.#toggle();
    });
  }

  #page: Document | undefined;

  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener('fullscreenchange', this.#report);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('fullscreenchange', this.#report);
  }

  readonly #report = (): void =>
    this.#talk.dispatch({ type: 'fullscreenIs', on: Boolean(this.#host.ownerDocument.fullscreenElement) });

  async #toggle(): Promise<void> {
    const page = this.#host.ownerDocument;
    try {
      if (page.fullscreenElement) await page.exitFullscreen();
      else await this.#host.requestFullscreen();
    } catch {
      // Pressed in the presenter's window, where the browser asks for a press on the slides themselves.
      const key = this.#talk.state.window ? 'fullFromWall' : 'noFull';
      this.#talk.dispatch({ type: 'message', message: { lines: [{ key }] } });
    }
    this.#report();
  }
}
