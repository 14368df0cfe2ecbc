/** Watches how wide the map is: on a narrow one a finger cannot hit the small States, and stripes are farther apart. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** CSS px; the style sheets have the same widths. */
const NARROW = 600;
const WIDE = 640;
/** Before the first layout nobody knows, and most maps are wide. */
const LIKELY = 1000;

export class MapWidth implements ReactiveController {
  #px: number | undefined;
  readonly #watcher: ResizeObserver | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    host.addController(this);
    // An engine or a page without it: as wide, and the names are reached by keys and by the table.
    if (!globalThis.ResizeObserver) return;
    this.#watcher = new ResizeObserver(([entry]) => {
      const { width } = entry!.contentRect;
      if (!width || width === this.#px) return;
      this.#px = width;
      changed();
    });
  }

  get px(): number {
    return this.#px ?? LIKELY;
  }

  get isNarrow(): boolean {
    return this.px < NARROW;
  }

  /** Known to have room for an inset. */
  get isWide(): boolean {
    return !!this.#px && this.#px >= WIDE;
  }

  hostConnected(): void {
    this.#watcher?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
  }
}
