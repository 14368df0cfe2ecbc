/** Dismisses a tooltip: on Esc, wherever the focus is, and on a scroll, which moves its anchor away. */
import type { ReactiveControllerHost } from 'lit';

export class TooltipDismissal {
  readonly #host: ReactiveControllerHost & Element;
  readonly #escape: () => void;
  readonly #elsewhere: (() => void) | undefined;
  #stop: AbortController | undefined;

  /** `elsewhere`: on a press outside of the element. */
  constructor(host: ReactiveControllerHost & Element, escape: () => void, elsewhere?: () => void) {
    this.#host = host;
    this.#escape = escape;
    this.#elsewhere = elsewhere;
  }

  /** Listens while a tooltip is shown. */
  listen(shown: boolean): void {
    if (shown === !!this.#stop) return;
    this.#stop?.abort();
    this.#stop = shown ? new AbortController() : undefined;
    if (!this.#stop) return;
    const host = this.#host;
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    const page = host.ownerDocument;
    page.addEventListener('keydown', event => event.key === 'Escape' && this.#escape(), options);
    const move = () => host.requestUpdate();
    page.addEventListener('scroll', move, options);
    for (const type of ['scroll', 'resize'])
      page.defaultView?.visualViewport?.addEventListener(type, move, options);
    page.addEventListener(
      'pointerdown',
      event => event.composedPath().includes(host) || this.#elsewhere?.(),
      options,
    );
  }
}
