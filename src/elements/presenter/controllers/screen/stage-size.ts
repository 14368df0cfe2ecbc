/** The size of the slide on the screen, and whether it is all there is on the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fillsPage } from '../fills-page.js';
import { fitted, type Size } from '../../slide-size.js';

export class StageSize implements ReactiveController {
  size: Size = { width: 1920, height: 1080 };
  alone = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Without one, as in test environments, the slide keeps the size it has.
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(() => this.hostUpdated());
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    const alone = fillsPage(this.#host);
    const size = fitted(this.#host.clientWidth, this.#host.clientHeight) ?? this.size;
    const { width, height } = this.size;
    if (alone === this.alone && size.width === width && size.height === height) return;
    this.alone = alone;
    this.size = size;
    this.#host.requestUpdate();
  }
}
