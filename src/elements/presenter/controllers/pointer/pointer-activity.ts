/** Shows the pointer and the buttons while the pointer moves. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Time until the buttons hide after the pointer has come to rest, in milliseconds. */
const RESTS_AFTER = 2500;

export class PointerActivity implements ReactiveController {
  active = false;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.active = false;
  }

  readonly moved = (event: PointerEvent): void => {
    // Browsers report a move when only what is under the pointer has changed.
    if (!event.movementX && !event.movementY) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(false), RESTS_AFTER);
    this.#set(true);
  };

  #set(active: boolean): void {
    if (this.active === active) return;
    this.active = active;
    this.#host.requestUpdate();
  }
}
