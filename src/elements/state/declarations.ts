/** What a State declared by a date, and the objections and territorial notes that stand beside it. */
import { html, type TemplateResult } from 'lit';
import { declarationName } from '../../language/declaration-name.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import type { Speaker } from '../../language/speak.js';
import { evidence, unsureMark } from '../../parts/sureness.js';

export function declarations(
  state: string,
  dataset: Dataset,
  date: CalendarDate,
  speaker: Speaker,
): TemplateResult {
  const made = (dataset.declarations ?? []).filter(each => each.state === state && each.date <= date);
  if (!made.length) return html`<p class="quiet">${noneWords(date, dataset.declarationsAsAt, speaker)}</p>`;
  return html`<h4>${speaker.say('declarations')}</h4>
    ${made.map(
      each =>
        html`<div class="declaration" part="declaration">
          <p>
            <b>${declarationName(each, speaker)}</b> ·
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

/** Only a list that is known to be complete allows to say that there are none, and only as at its own day. */
function noneWords(date: CalendarDate, asAt: CalendarDate | undefined, speaker: Speaker): string {
  if (!asAt) return speaker.say('declarationsUnknown');
  return speaker.say('declarationsNone', { date: speaker.date(date < asAt ? date : asAt) });
}
