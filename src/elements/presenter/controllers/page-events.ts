/** Hears an event of the page for as long as the element is in it; an element may move to another page. */
import type { ReactiveControllerHost } from 'lit';

export function onPage<E extends keyof DocumentEventMap>(
  host: ReactiveControllerHost & HTMLElement,
  type: E,
  hear: (event: DocumentEventMap[E]) => void,
): void {
  let page: Document | undefined;
  host.addController({
    hostConnected() {
      page = host.ownerDocument;
      page.addEventListener(type, hear);
    },
    hostDisconnected() {
      page?.removeEventListener(type, hear);
    },
  });
}
