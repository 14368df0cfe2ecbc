/** The line that every figure needs: the date shown, how it was counted, and where it comes from. */
import { css, html, type TemplateResult } from 'lit';
import type { Dataset } from '../../model/dataset.js';
import { countedSentence, sourceName, statusLine } from '../../i18n/attribution.js';
import type { Localizer } from '../../i18n/localizer.js';

/** A chapter's number, such as IV-11-d, stays on one line, and is still the same word to those who search for it. */
const unbroken = (name: string): unknown[] =>
  name
    .split(/([IVX]+-\d+(?:-\w+)*)/)
    .map((part, at) => (at % 2 ? html`<span class="chapter">${part}</span>` : part));

export function sourceLink(dataset: Dataset, localizer: Localizer): TemplateResult {
  return html`<a part="source" href=${dataset.source.url} rel="noopener" dir="auto"
    >${unbroken(sourceName(dataset, localizer))}</a
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
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.2em;
    margin-block-start: 6px;
    color: var(--_quiet);
    font-size: 13px;
  }
  .caption p {
    flex: 1 0 100%;
    max-inline-size: 75ch;
    margin-block-start: 0.35em;
  }
  /* Gives way to the links beside it. */
  .caption .dated {
    flex: 1 1 18em;
    max-inline-size: none;
  }
  :host(.inner) .dated {
    display: none;
  }
  .caption strong {
    color: var(--_text);
    font-weight: 600;
  }
  .chapter {
    white-space: nowrap;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-inline-start: auto;
  }
  .links button,
  .caption > button {
    min-block-size: 30px; /* also on a page that scales the element down a finger meets it */
    margin-block: -1px;
    padding: 2px 0;
    color: var(--_accent);
    font-size: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  @media print {
    .links,
    .caption > button {
      display: none;
    }
  }
`;
