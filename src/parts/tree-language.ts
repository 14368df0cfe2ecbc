/** The language of the place where an element stands. */

/** The nearest `lang` above an element, through shadow roots; empty where nobody says one. */
export function languageAbove(element: Element): string {
  let place: Node | null = element;
  while (place) {
    place = place instanceof ShadowRoot ? place.host : place.parentNode;
    const lang = place instanceof Element ? place.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` anywhere in the document changes; one observer serves the page. */
export function onTreeLanguage(watcher: () => void): () => void {
  watchers.add(watcher);
  if (!observer) {
    observer = new MutationObserver(() => watchers.forEach(call => call()));
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => {
    watchers.delete(watcher);
    if (watchers.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
