/** Under the map, in one quiet line: the date and the source; on request how it was counted, and what its borders mean. */
import { css, html, type TemplateResult } from 'lit';
import { statusLine } from '../../i18n/attribution.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Dataset } from '../../model/dataset.js';
import { sourceLink } from '../../ui/sources/caption.js';

export function mapCaption(
  dataset: Dataset,
  date: string,
  localizer: Localizer,
  isOpen: boolean,
  toggle: () => void,
  links: unknown,
): TemplateResult {
  const stop = localizer.msg('stop');
  return html`<div class="caption" part="caption">
    <p class="line">
      <span class="dated"
        ><strong>${statusLine(dataset, date, localizer)}${stop}</strong>
        ${localizer.compose('source', { source: sourceLink(dataset, localizer) })}${stop}</span
      >
      <button type="button" aria-expanded=${isOpen} aria-controls="about" @click=${toggle}>
        ${localizer.msg('aboutMap')}
      </button>
    </p>
    ${links}
    <div id="about" class="about" ?hidden=${!isOpen}>
      <p>${localizer.msg('counted')}</p>
      <p>${localizer.msg('boundaries')}</p>
    </div>
  </div>`;
}

export const mapCaptionStyles = css`
  .caption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.4em;
    margin-block-start: 5px;
    color: var(--_quiet);
    font-size: 12.5px;
  }
  .caption strong {
    color: var(--_text);
    font-weight: 600;
  }
  :host(.inner) .dated {
    display: none;
  }
  .line,
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.2em;
  }
  .caption button,
  .menu button {
    min-block-size: 30px; /* also on a page that scales the map down a finger meets it */
    margin-block: -1px;
    padding: 2px 0;
    color: var(--_accent);
    font-size: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .about {
    flex-basis: 100%;
    max-inline-size: 78ch;
    padding-block-end: 4px;
  }
  .about p + p {
    margin-block-start: 0.3em;
  }
  .menu {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: end;
    gap: 0 1.2em;
    font-size: 12.5px;
  }
  .outcome {
    font-size: 12.5px;
    text-align: end;
  }
  .by-hand {
    display: block;
    inline-size: 100%;
  }
  @media print {
    .caption button,
    .menu {
      display: none;
    }
    .about[hidden] {
      display: block;
    }
  }
`;
