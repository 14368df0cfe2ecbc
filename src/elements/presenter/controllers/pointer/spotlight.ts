/** Moves the spotlight over the slide, from the pointer here or in the presenter's window. */
import type { ReactiveControllerHost } from 'lit';

export class Spotlight {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #x = 0.5;
  #y = 0.5;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController({ hostUpdated: () => this.#place() });
  }

  /** To where a pointer is over a picture of the slide. */
  readonly follow = (event: PointerEvent): void => {
    const { left, top, width, height } = (event.currentTarget as Element).getBoundingClientRect();
    this.#x = (event.clientX - left) / width;
    this.#y = (event.clientY - top) / height;
    this.#place();
  };

  #place(): void {
    const style = this.#host.shadowRoot?.querySelector<HTMLElement>('.spotlight')?.style;
    style?.setProperty('--_x', `${this.#x * 100}%`);
    style?.setProperty('--_y', `${this.#y * 100}%`);
  }
}
