/**
 * Translators in browsers put `<font>` elements in place of the text in a page, in open shadow roots too. Lit goes on
 * writing to the text that was taken away, so that a figure would stay as it was when the date moves. Here the
 * text is kept, and put back before Lit writes. It comes back in our words and not in the translator's: these may
 * hold a figure that stood beside it. A translator that is still at work takes it up again.
 */
import type { ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode & Node };

const isFont = (node: Node | null | undefined): node is Element => node?.nodeName.toLowerCase() === 'font';

/** What is to be called before anything is rendered anew. */
export function translatedText(host: Host): () => void {
  let observer: MutationObserver | undefined;
  /** What a translator put there, and the text that it took away. */
  const taken = new Map<Element, Text>();

  function note(records: readonly MutationRecord[]): void {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const [text] = removedNodes;
      if (text?.nodeType !== Node.TEXT_NODE) continue;
      const font = [...addedNodes, previousSibling, nextSibling].find(
        (node): node is Element => isFont(node) && !taken.has(node),
      );
      if (font) taken.set(font, text as Text);
    }
  }

  host.addController({
    hostUpdated() {
      if (observer) return;
      observer = new MutationObserver(note);
      observer.observe(host.renderRoot, { childList: true, subtree: true });
    },
  });

  return () => {
    note(observer?.takeRecords() ?? []);
    for (const [font, text] of taken) font.replaceWith(text);
    taken.clear();
    // What was just put back is no news.
    observer?.takeRecords();
  };
}
