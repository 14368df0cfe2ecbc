/** Watches for a map so narrow that a finger cannot hit the small States on it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** CSS px; the style sheets have the same width. */
const NARROW = 600;

export class Narrow implements ReactiveController {
  /** Before the first layout nobody knows, and most maps are wide. */
  now = false;
  readonly #watcher: ResizeObserver | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
    // An engine or a page without it: as wide, and the names are reached by keys and by the table.
    if (!globalThis.ResizeObserver) return;
    this.#watcher = new ResizeObserver(([entry]) => {
      const { width } = entry!.contentRect;
      const narrow = width > 0 && width < NARROW;
      if (narrow !== this.now) host.requestUpdate();
      this.now = narrow;
    });
  }

  hostConnected(): void {
    this.#watcher?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
  }
}
