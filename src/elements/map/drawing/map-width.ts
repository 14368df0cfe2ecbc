/** Watches how wide the map is: on a narrow one a finger cannot hit the small States, and stripes are farther apart. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** CSS px; the style sheets have the same width. */
const NARROW = 600;
/** Before the first layout nobody knows, and most maps are wide. */
const LIKELY = 1000;

export class MapWidth implements ReactiveController {
  px = LIKELY;
  readonly #watcher: ResizeObserver | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    host.addController(this);
    // An engine or a page without it: as wide, and the names are reached by keys and by the table.
    if (!globalThis.ResizeObserver) return;
    this.#watcher = new ResizeObserver(([entry]) => {
      const { width } = entry!.contentRect;
      if (!width || width === this.px) return;
      this.px = width;
      changed();
    });
  }

  get isNarrow(): boolean {
    return this.px < NARROW;
  }

  hostConnected(): void {
    this.#watcher?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
  }
}
