/** Reads the talk's slides from the host's attribute or children, and again when the children change. */
import { talkFromChildren, talkFromList, type Talk } from '../talk.js';
import type { TalkHost } from '../talk-host.js';
import { whileConnected } from './while-connected.js';

export function onNewChildren(host: TalkHost, changed: () => void): void {
  const everything = { childList: true, subtree: true, characterData: true, attributes: true };
  const observer = new MutationObserver(changed);
  whileConnected(host, signal => {
    observer.observe(host, everything);
    signal.addEventListener('abort', () => observer.disconnect());
  });
}

export function readTalk({ slides, children: all }: TalkHost, isThisProtocol: boolean): Talk {
  const children = [...all].filter(child => child.localName !== 'noscript');
  const own = children.some(
    child => child.hasAttribute('data-slide') || /^(section|aside)$/.test(child.localName),
  );
  return slides || !own
    ? talkFromList(slides ?? '', isThisProtocol)
    : talkFromChildren(children, isThisProtocol);
}
