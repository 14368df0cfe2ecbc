/** Reads the talk's slides from the host's attribute or children, and again when the children change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../../model/dataset.js';
import { isThisProtocol } from '../../../model/this-protocol.js';
import { talkFromChildren, talkFromList, type Talk } from '../talk.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  slides: string | null | undefined;
}

export class SlideList implements ReactiveController {
  readonly #host: Host;
  readonly #observer: MutationObserver;
  /** The list was read for data about this Protocol, or not. */
  #isThisProtocol: boolean | undefined;

  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#observer = new MutationObserver(changed);
    host.addController(this);
  }

  hostConnected(): void {
    const everything = { childList: true, subtree: true, characterData: true, attributes: true };
    this.#observer.observe(this.#host, everything);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** True until it is read for data about the same treaty. */
  isOutdated(dataset: Dataset): boolean {
    return this.#isThisProtocol !== isThisProtocol(dataset);
  }

  read(dataset: Dataset): Talk {
    this.#isThisProtocol = isThisProtocol(dataset);
    const { slides } = this.#host;
    const children = [...this.#host.children].filter(child => child.localName !== 'noscript');
    const own = children.some(
      child => child.hasAttribute('data-slide') || /^(section|aside)$/.test(child.localName),
    );
    return slides || !own
      ? talkFromList(slides ?? '', this.#isThisProtocol)
      : talkFromChildren(children, this.#isThisProtocol);
  }
}
