/** Keeps the slide in the page's address, `#slide=3`, counted from 1. */
import { onAddressChange, replaceHash } from '../../../core/permalink.js';
import type { TalkStore } from '../state/talk-store.js';
import type { TalkHost } from '../talk-host.js';
import { whileConnected } from './while-connected.js';

/** Undefined where the address names no slide. */
export function slideInAddress(): number | undefined {
  const found = /(?:^#|&)slide=(\d+)/.exec(location.hash);
  return found ? Number(found[1]) - 1 : undefined;
}

export function keepSlideInAddress(host: TalkHost, talk: TalkStore): void {
  talk.follow(({ at }, before, { type }) => {
    if (at === before.at || type === 'restore' || type === 'slides' || !host.permalink) return;
    // What a page's own router wrote is left alone.
    if (!location.hash || slideInAddress() !== undefined) replaceHash(`#slide=${at + 1}`);
  });
  const follow = (): void => {
    const slide = slideInAddress();
    if (slide !== undefined && host.permalink) talk.dispatch({ type: 'go', slide });
  };
  whileConnected(host, signal => signal.addEventListener('abort', onAddressChange(follow)));
}
