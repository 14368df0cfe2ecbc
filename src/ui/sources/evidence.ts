/** The source of a date and the confidence in it: a mark beside the date, and the details on request. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../../model/dataset.js';
import type { Localizer } from '../../i18n/localizer.js';
import { sourceLink } from './caption.js';
import type { Evidenced } from './doubt.js';

/** The mark beside what is less than sure, with the doubt in words; nothing beside the rest. */
export const doubtMark = (words: string | undefined): unknown =>
  words
    ? html`<span class="unsure" title=${words}
        ><span aria-hidden="true">?</span><span class="unseen"> (${words})</span></span
      >`
    : nothing;

/** The sentence itself, where there is room for it. */
export const doubtSentence = (words: string | undefined): unknown =>
  words ? html`<p class="doubt"><span class="unsure" aria-hidden="true">?</span> ${words}</p>` : nothing;

/** The sources with their addresses. */
export function evidence(entry: Evidenced, dataset: Dataset, localizer: Localizer): TemplateResult {
  const { sources = [] } = entry;
  const known = sources.flatMap(id => dataset.sources?.[id] ?? []);
  return html`<ul class="sources">
    ${
      known.length
        ? known.map(
            ({ title, url }) =>
              html`<li>${url ? html`<a href=${url} rel="noopener">${title}</a>` : title}</li>`,
          )
        : html`<li>${sourceLink(dataset, localizer)}</li>`
    }
  </ul>`;
}

export const surenessStyles = css`
  .unsure {
    display: inline-block;
    margin-inline-start: 0.3em;
    min-inline-size: 1.35em;
    padding: 0 0.3em;
    border: 1px solid var(--_signatory);
    border-radius: 0.7em;
    background: color-mix(in srgb, var(--_signatory) 14%, var(--_surface));
    color: var(--_text);
    font-size: 11px;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    cursor: help;
  }
  .doubt {
    margin-block-start: 0.5em;
    font-size: 13px;
  }
  .doubt .unsure {
    margin-inline-start: 0;
  }
  .sources {
    display: grid;
    gap: 0.3em;
    margin-block-start: 0.4em;
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
`;
