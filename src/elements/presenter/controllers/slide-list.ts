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

/** Words between slides are a slide, as a paragraph there is. */
function slideOf(node: Node): Element[] {
  if (node.nodeType === Node.ELEMENT_NODE)
    return (node as Element).localName === 'noscript' ? [] : [node as Element];
  if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue!.trim()) return [];
  const paragraph = document.createElement('p');
  paragraph.textContent = node.nodeValue;
  return [paragraph];
}

export function readTalk({ slides, childNodes }: TalkHost, isThisProtocol: boolean): Talk {
  const children = [...childNodes].flatMap(slideOf);
  const own = children.some(
    child => child.hasAttribute('data-slide') || /^(section|aside)$/.test(child.localName),
  );
  return slides || !own
    ? talkFromList(slides ?? '', isThisProtocol)
    : talkFromChildren(children, isThisProtocol);
}
