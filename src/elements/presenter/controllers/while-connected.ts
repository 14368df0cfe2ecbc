/** Hears events for as long as the element is in a page; an element may move to another page. */
import type { ReactiveControllerHost } from 'lit';

/** Calls `listen` each time that the element comes into a page; its signal says that it has left. */
export function whileConnected(host: ReactiveControllerHost, listen: (left: AbortSignal) => void): void {
  let stay = new AbortController();
  host.addController({
    hostConnected: () => listen((stay = new AbortController()).signal),
    hostDisconnected: () => stay.abort(),
  });
}

export const onPage = <E extends keyof DocumentEventMap>(
  host: ReactiveControllerHost & HTMLElement,
  type: E,
  hear: (event: DocumentEventMap[E]) => void,
): void => whileConnected(host, signal => host.ownerDocument.addEventListener(type, hear, { signal }));
