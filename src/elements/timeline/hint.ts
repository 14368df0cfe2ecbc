/** What the tooltip is about: what the pointer is near, or else where the focus is. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A pointer on its way to the tooltip may leave what it was on. Milliseconds. */
const LEAVE = 280;

export class Hint<Subject extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #hovered: Subject | undefined;
  #focused: Subject | undefined;
  #dismissed: Subject | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get subject(): Subject | undefined {
    const subject = this.#hovered ?? this.#focused;
    return subject === this.#dismissed ? undefined : subject;
  }

  hover(subject: Subject | undefined): void {
    clearTimeout(this.#timer);
    if (subject) this.#take(subject);
    else if (this.#hovered) this.#timer = setTimeout(() => this.#take(undefined), LEAVE);
  }

  /** What the focus is on; asked before each drawing. */
  focus(subject: Subject | undefined): void {
    if (subject !== this.#focused) this.#dismissed = undefined;
    this.#focused = subject;
  }

  /** The pointer has something else to do. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#take(undefined);
  }

  /** Keeps the tooltip while the pointer is on it. */
  readonly hold = (): void => clearTimeout(this.#timer);
  readonly release = (): void => this.hover(undefined);

  hostUpdated(): void {
    if (!this.subject) this.#quiet();
    else if (!this.#listening) this.#listen();
  }

  hostDisconnected(): void {
    this.drop();
    this.#quiet();
  }

  #take(subject: Subject | undefined): void {
    if (subject === this.#hovered) return;
    this.#hovered = subject;
    this.#dismissed = undefined;
    this.#host.requestUpdate();
  }

  /** Esc puts the tooltip away wherever the focus is; what it hangs on moves with a scroll. */
  #listen(): void {
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    const page = this.#host.ownerDocument;
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      this.#dismissed = this.subject;
      this.#host.requestUpdate();
    };
    page.addEventListener('keydown', escape, options);
    page.addEventListener('scroll', () => this.#host.requestUpdate(), options);
  }

  #quiet(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }
}
