/** Shows a class alone for as long as a pointer is on it in the legend, or the keyboard's focus. Of this map only: its group hears of a press. */
import type { LitElement, ReactiveController } from 'lit';
import type { Status } from '../../../model/dataset.js';
import { statuses } from '../../../model/tally.js';

/** Between two entries the pointer is on none; the map does not flash all classes on its way. Milliseconds. */
const LINGERS = 120;

export class LegendPreview implements ReactiveController {
  /** The class that is shown alone for now. */
  status: Status | undefined;
  readonly #host: LitElement;
  readonly #legend: Element;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#legend = host.renderRoot.querySelector('.legend')!;
    host.addController(this);
    const listen = (type: string, answer: (event: Event) => void) =>
      this.#legend.addEventListener(type, answer);
    // A finger that taps is answered by the press alone.
    listen('pointerover', event => {
      if ((event as PointerEvent).pointerType !== 'touch') this.#point(event.target as Element);
    });
    listen('pointerleave', () => this.#point(undefined));
    listen('focusin', ({ target }) => {
      if ((target as Element).matches(':focus-visible')) this.#point(target as Element);
    });
    listen('focusout', () => this.#point(undefined));
    // What a press has chosen, or let go of, is seen at once.
    listen('click', () => this.#show(undefined));
  }

  /** A reader has come near, perhaps to the legend, while this was loaded. */
  ready({ type, pointerType }: Event & Partial<PointerEvent>): void {
    const isMouse = type === 'pointerenter' && pointerType !== 'touch';
    const entry = this.#legend.querySelector(isMouse ? 'button:hover' : ':focus-visible');
    if (entry) this.#point(entry);
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  #point(target: Element | null | undefined): void {
    clearTimeout(this.#leaving);
    const entry = target?.closest('button')?.parentElement;
    if (entry) this.#show(statuses[[...entry.parentElement!.children].indexOf(entry)]);
    else this.#leaving = setTimeout(() => this.#show(undefined), LINGERS);
  }

  #show(status: Status | undefined): void {
    clearTimeout(this.#leaving);
    if (status === this.status) return;
    this.status = status;
    this.#host.requestUpdate();
  }
}
