/** The language of the place where an element stands. */

/** The nearest `lang` above an element, through shadow roots; empty where nobody says one. */
export function languageAbove(element: Element): string {
  let place: Node | null | undefined = element;
  while (place) {
    place = place.parentNode ?? (place as Partial<ShadowRoot>).host;
    // Not by `instanceof`, which fails for elements of another window.
    const lang = (place as Partial<Element> | undefined)?.getAttribute?.('lang');
    if (lang) return lang;
  }
  return '';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` may have changed above an element; one observer serves the page. */
export function onTreeLanguage(element: Element, watcher: () => void): () => void {
  watchers.add(watcher);
  observer ??= new MutationObserver(() => watchers.forEach(call => call()));
  // Each root is a tree of its own to an observer: the document, and every shadow root on the way down.
  for (let place: Node | undefined = element; place; place = (place as Partial<ShadowRoot>).host) {
    place = place.getRootNode();
    observer.observe(place, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => {
    watchers.delete(watcher);
    if (watchers.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
