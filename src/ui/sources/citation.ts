/** “Cite this”: one sentence with the date, the source and its address. */
import { css, html, type TemplateResult } from 'lit';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { sourceName, statusLine } from '../../i18n/attribution.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Copying } from '../copy-text.js';

/** `what` without a full stop at its end, such as `Slovenia: State party`. */
export function citation(what: string, dataset: Dataset, date: CalendarDate, localizer: Localizer): string {
  const { treaty, source, statusAsAt } = dataset;
  const dated = [...new Set([date, statusAsAt])].map(day => statusLine(dataset, day, localizer));
  const at = localizer.msg('sourceAt', { name: sourceName(dataset, localizer), url: source.url });
  const from = localizer.compose('source', { source: at }).join('');
  return localizer.row([localizer.text(treaty.title), what, ...dated, from]);
}

/** A sentence to copy, folded away below its heading. */
export const sentenceToCopy = (
  part: 'cite' | 'news',
  heading: string,
  text: string,
  copying: Copying,
  localizer: Localizer,
): TemplateResult => html`
  <details class="cite" part=${part}>
    <summary>${heading}</summary>
    <p>${text}</p>
    <button type="button" class="control" @click=${() => copying.copy(text)}>${localizer.msg('copy')}</button>
  </details>
`;

export const citeThis = (text: string, copying: Copying, localizer: Localizer): TemplateResult =>
  sentenceToCopy('cite', localizer.msg('citeThis'), text, copying, localizer);

export const citeStyles = css`
  .cite {
    font-size: 13px;
  }
  summary {
    min-block-size: 24px;
  }
  .caption details[open] {
    flex-basis: 100%;
  }
  .cite p {
    max-inline-size: 75ch;
    margin-block: 0.3em 0.5em;
    overflow-wrap: anywhere;
  }
  @media print {
    .cite {
      display: none;
    }
  }
`;
