/** The tooltip beside a point or a milestone: that near the pointer, or else the one with the focus. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { tooltipDismissal } from '../../../ui/tooltip/tooltip-dismissal.js';
import { actionSentences } from '../event-sentences.js';
import type { Subject } from '../input/pointer-target.js';

/** A pointer on its way to the tooltip may leave what it was on. Milliseconds. */
const LEAVE = 280;

/** What the tooltip is about, if anything. */
export function tooltipSubject(host: ReactiveControllerHost & Element) {
  let hovered: Subject | undefined;
  let focused: Subject | undefined;
  let dismissed: Subject | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dismissible = tooltipDismissal(host, () => {
    dismissed = subject();
    host.requestUpdate();
  });

  function subject(): Subject | undefined {
    const shown = hovered ?? focused;
    return shown === dismissed ? undefined : shown;
  }

  function take(next: Subject | undefined): void {
    if (next === hovered) return;
    hovered = next;
    dismissed = undefined;
    host.requestUpdate();
  }

  function hover(next: Subject | undefined): void {
    clearTimeout(timer);
    if (next) take(next);
    else if (hovered) timer = setTimeout(() => take(undefined), LEAVE);
  }

  /** The pointer is dragging. */
  function drop(): void {
    clearTimeout(timer);
    take(undefined);
  }

  host.addController({
    hostUpdated: () => dismissible(!!subject()),
    hostDisconnected() {
      drop();
      dismissible(false);
    },
  });

  return {
    subject,
    hover,
    drop,
    /** Sets the subject that has the focus; called before each render. */
    focus(next: Subject | undefined): void {
      if (next !== focused) dismissed = undefined;
      focused = next;
    },
    /** Keeps the tooltip while the pointer is on it. */
    hold: () => clearTimeout(timer),
    release: () => hover(undefined),
  };
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
