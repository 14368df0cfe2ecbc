/** The words of the tooltip beside a point or a milestone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { actionSentences } from '../event-sentences.js';
import type { Subject } from '../input/pointer-target.js';

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
