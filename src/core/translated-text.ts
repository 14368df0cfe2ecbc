/**
 * Translators in browsers put `<font>` elements in place of the text in a page, in open shadow roots too. Lit goes on
 * writing to the text that was taken away, so that a figure would stay as it was when the date moves. Here the
 * text is kept, and put back before Lit writes. It comes back in our words and not in the translator's: these may
 * hold a figure that stood beside it. A translator that is still at work takes it up again.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode & Node };

const isFont = (node: Node | null | undefined): node is Element => node?.nodeName.toLowerCase() === 'font';

export class TranslatedText implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;
  /** What a translator put there, and the text that it took away. */
  readonly #taken = new Map<Element, Text>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    this.#observer = new MutationObserver(records => this.#note(records));
    this.#observer.observe(this.#host.renderRoot, { childList: true, subtree: true });
  }

  /** To be called before anything is rendered anew. */
  putBack(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    for (const [font, text] of this.#taken) font.replaceWith(text);
    this.#taken.clear();
    // What was just put back is no news.
    this.#observer?.takeRecords();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const [text] = removedNodes;
      if (text?.nodeType !== Node.TEXT_NODE) continue;
      const font = [...addedNodes, previousSibling, nextSibling].find(
        (node): node is Element => isFont(node) && !this.#taken.has(node),
      );
      if (font) this.#taken.set(font, text as Text);
    }
  }
}
