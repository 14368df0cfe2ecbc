/** The declarations that a State is known to have made by a date. What is not known here is never said not to be. */
import { html, type TemplateResult } from 'lit';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import type { Speaker } from '../../i18n/localizer.js';
import { evidence, unsureMark } from '../../ui/evidence.js';

export function declarations(
  state: string,
  dataset: Dataset,
  date: CalendarDate,
  speaker: Speaker,
): TemplateResult {
  const made = (dataset.declarations ?? []).filter(each => each.state === state && each.date <= date);
  if (!made.length) return html`<p class="quiet">${speaker.say('declarationsUnknown')}</p>`;
  return html`<h4>${speaker.say('declarations')}</h4>
    ${made.map(
      each =>
        html`<div class="declaration" part="declaration">
          <p>
            <b>${each.provision}</b> ·
            <span class="day">${speaker.date(each.date)}</span>${unsureMark(each, speaker)}
          </p>
          <p>${speaker.text(each.text)}</p>
          <details>
            <summary>${speaker.say('sources')}</summary>
            ${evidence(each, dataset, speaker)}
          </details>
        </div>`,
    )}`;
}
