/** Keeps the slide in the page's address, `#slide=3`, counted from 1. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onAddressChange, replaceHash } from '../../../core/permalink.js';
import type { TalkStore } from '../state/talk-store.js';

/** Undefined where the address names no slide. */
export function slideInAddress(): number | undefined {
  const found = /(?:^#|&)slide=(\d+)/.exec(location.hash);
  return found ? Number(found[1]) - 1 : undefined;
}

function writeAddress(slide: number): void {
  // What a page's own router wrote is left alone.
  if (!location.hash || slideInAddress() !== undefined) replaceHash(`#slide=${slide + 1}`);
}

export class SlideAddress implements ReactiveController {
  readonly #follows: () => boolean;
  readonly #talk: TalkStore;
  #stopListening: (() => void) | undefined;

  /** `follows` says whether the page wants it. */
  constructor(host: ReactiveControllerHost, talk: TalkStore, follows: () => boolean) {
    this.#talk = talk;
    this.#follows = follows;
    host.addController(this);
    talk.follow(({ at }, before, { type }) => {
      if (at !== before.at && type !== 'restore' && type !== 'slides' && follows()) writeAddress(at);
    });
  }

  hostConnected(): void {
    this.#stopListening = onAddressChange(this.#changed);
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  readonly #changed = (): void => {
    const slide = slideInAddress();
    if (slide !== undefined && this.#follows()) this.#talk.dispatch({ type: 'go', slide });
  };
}
