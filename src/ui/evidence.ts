/** Where a date comes from and how sure it is: a mark where the date stands, and the whole of it on request. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Confidence, Dataset } from '../model/dataset.js';
import type { Speaker } from '../i18n/localizer.js';
import { sourceLink } from './caption.js';

/** A State's record, or a declaration. */
export interface Evidenced {
  readonly confidence?: Confidence;
  readonly sources?: readonly string[];
}

/** The mark beside a date that is less than sure; nothing beside others. A mark that is not `shown` has no words. */
export function unsureMark({ confidence = 'high' }: Evidenced, speaker: Speaker, shown = true): unknown {
  if (confidence === 'high') return nothing;
  const words = speaker.say(`sure-${confidence}`);
  const [short] = words.split(speaker.say('stop'));
  return html`<span class="unsure" title=${words}
    ><span aria-hidden="true">${shown ? '?' : ''}</span
    ><span class="unseen">${shown ? ` (${short})` : ''}</span></span
  >`;
}

/** How sure, and the sources with their addresses. */
export function evidence(entry: Evidenced, dataset: Dataset, speaker: Speaker): TemplateResult {
  const { confidence = 'high', sources = [] } = entry;
  const known = sources.flatMap(id => dataset.sources?.[id] ?? []);
  return html`<p>${speaker.say(`sure-${confidence}`)}</p>
    <ul class="sources">
      ${
        known.length
          ? known.map(
              ({ title, url }) =>
                html`<li>${url ? html`<a href=${url} rel="noopener">${title}</a>` : title}</li>`,
            )
          : html`<li>${sourceLink(dataset, speaker)}</li>`
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
  .sources {
    display: grid;
    gap: 0.3em;
    margin-block-start: 0.4em;
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
`;
