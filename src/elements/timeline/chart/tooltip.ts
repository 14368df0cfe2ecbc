/** The tooltip beside a point or a milestone: that near the pointer, or else the one with the focus. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { tooltipDismissal } from '../../../ui/tooltip/tooltip-dismissal.js';
import { actionSentences } from '../event-sentences.js';
import type { Subject } from '../input/pointer-target.js';

/** A pointer on its way to the tooltip may leave what it was on. Milliseconds. */
const LEAVE = 280;

export class TooltipSubject implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #hovered: Subject | undefined;
  #focused: Subject | undefined;
  #dismissed: Subject | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #dismissible: (shown: boolean) => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#dismissible = tooltipDismissal(host, () => {
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
    this.#dismissible(!!this.subject);
  }

  hostDisconnected(): void {
    this.drop();
    this.#dismissible(false);
  }

  #take(subject: Subject | undefined): void {
    if (subject === this.#hovered) return;
    this.#hovered = subject;
    this.#dismissed = undefined;
    this.#host.requestUpdate();
  }
}

export function tooltipContent(
  subject: Subject | undefined,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  if (!subject) return nothing;
  const [date, words] =
    'milestone' in subject
      ? [subject.milestone.date, [localizer.text(subject.milestone.title)]]
      : [subject.date, actionSentences(subject, localizer)];
  return html`<h3>${localizer.date(date)}</h3>
    ${words.map(line => html`<p>${line}</p>`)}`;
}
