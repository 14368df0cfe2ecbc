/** The tooltip's subject: the point near the pointer, or else the one with the focus. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TooltipDismissal } from '../../../ui/tooltip/tooltip-dismissal.js';

/** A pointer on its way to the tooltip may leave what it was on. Milliseconds. */
const LEAVE = 280;

export class TooltipSubject<Subject extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #hovered: Subject | undefined;
  #focused: Subject | undefined;
  #dismissed: Subject | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #dismissal: TooltipDismissal;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#dismissal = new TooltipDismissal(host, () => {
      this.#dismissed = this.subject;
      host.requestUpdate();
    });
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

  /** Sets the subject that has the focus; called before each render. */
  focus(subject: Subject | undefined): void {
    if (subject !== this.#focused) this.#dismissed = undefined;
    this.#focused = subject;
  }

  /** The pointer is dragging. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#take(undefined);
  }

  /** Keeps the tooltip while the pointer is on it. */
  readonly hold = (): void => clearTimeout(this.#timer);
  readonly release = (): void => this.hover(undefined);

  hostUpdated(): void {
    this.#dismissal.listen(!!this.subject);
  }

  hostDisconnected(): void {
    this.drop();
    this.#dismissal.listen(false);
  }

  #take(subject: Subject | undefined): void {
    if (subject === this.#hovered) return;
    this.#hovered = subject;
    this.#dismissed = undefined;
    this.#host.requestUpdate();
  }
}
