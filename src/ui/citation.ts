/** “Cite this”: one sentence with the date, the source and its address. */
import { css, html, type TemplateResult } from 'lit';
import type { CalendarDate, Dataset } from '../model/dataset.js';
import { sourceName, statusLine } from '../i18n/attribution.js';
import type { Speaker } from '../i18n/localizer.js';
import type { Copying } from './copy-text.js';

/** `what` without a full stop at its end, such as `Slovenia: State party`. */
export function citation(what: string, dataset: Dataset, date: CalendarDate, speaker: Speaker): string {
  const { treaty, source, statusAsAt } = dataset;
  const dated = [...new Set([date, statusAsAt])].map(day => statusLine(dataset, day, speaker));
  const from = speaker.say('source', { source: `${sourceName(dataset, speaker)}, ${source.url}` });
  return speaker.row([speaker.text(treaty.title), what, ...dated, from]);
}

export const citeThis = (text: string, copying: Copying, speaker: Speaker): TemplateResult => html`
  <details class="cite" part="cite">
    <summary>${speaker.say('citeThis')}</summary>
    <p>${text}</p>
    <button type="button" class="control" @click=${() => copying.copy(text)}>${speaker.say('copy')}</button>
  </details>
`;

export const citeStyles = css`
  .cite {
    font-size: 13px;
  }
  summary {
    min-block-size: 24px;
  }
  .cite p {
    max-inline-size: 75ch;
    margin-block: 0.3em 0.5em;
    overflow-wrap: anywhere;
  }
`;
