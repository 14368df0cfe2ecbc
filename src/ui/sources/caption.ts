/** The line that every figure needs: the date shown, how it was counted, and where it comes from. */
import { css, html, type TemplateResult } from 'lit';
import type { Dataset } from '../../model/dataset.js';
import { countedSentence, sourceName, statusLine } from '../../i18n/attribution.js';
import type { Localizer } from '../../i18n/localizer.js';

export function sourceLink(dataset: Dataset, localizer: Localizer): TemplateResult {
  return html`<a part="source" href=${dataset.source.url} rel="noopener" dir="auto"
    >${sourceName(dataset, localizer)}</a
  >`;
}

export function caption(
  dataset: Dataset,
  date: string,
  localizer: Localizer,
  ...more: unknown[]
): TemplateResult {
  const stop = localizer.msg('stop');
  return html`<div class="caption" part="caption">
    <p class="dated">
      <strong>${statusLine(dataset, date, localizer)}${stop}</strong> ${countedSentence(dataset, localizer)}
      ${localizer.compose('source', { source: sourceLink(dataset, localizer) })}${stop}
    </p>
    ${more}
  </div>`;
}

export const captionStyles = css`
  .caption {
    color: var(--_quiet);
    font-size: 13px;
  }
  :host(.inner) .dated {
    display: none;
  }
  .caption p {
    margin-block-start: 0.35em;
    max-inline-size: 75ch;
  }
  .caption strong {
    color: var(--_text);
    font-weight: 600;
  }
  .caption small {
    font-size: 12px;
  }
`;
