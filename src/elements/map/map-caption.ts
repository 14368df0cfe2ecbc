/** Under the map, in one quiet line: the date and the source; on request how it was counted, and what its borders mean. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { countedSentence, statusLine } from '../../i18n/attribution.js';
import { captionStyles, sourceLink } from '../../ui/sources/caption.js';
import type { MapControls, Use } from './controls/map-controls.js';
import type { MapHost } from './map-host.js';

export function mapCaption(
  { dataset, date, localizer }: MapHost['shown'],
  isOpen: boolean,
  toggle: () => void,
  links: unknown,
): TemplateResult {
  const stop = localizer.msg('stop');
  return html`<div class="caption" part="caption">
    <p class="dated">
      <strong>${statusLine(dataset, date, localizer)}${stop}</strong>
      ${localizer.compose('source', { source: sourceLink(dataset, localizer) })}${stop}
    </p>
    <button type="button" aria-expanded=${isOpen} aria-controls="about" @click=${toggle}>
      ${localizer.msg('aboutMap')}
    </button>
    ${links}
    <div id="about" class="about" ?hidden=${!isOpen}>
      <p>${countedSentence(dataset, localizer)}</p>
      <p>${localizer.msg('boundaries')}</p>
    </div>
  </div>`;
}

/** The links below the map: the same as a table, and what can be taken along. Each with what it has opened. */
export function links(
  { wanted, within, shown }: MapHost,
  acts: MapControls | undefined,
  use: Use,
): TemplateResult | typeof nothing {
  const link = (word: 'table' | 'download', label: string, isOpen: boolean | typeof nothing) =>
    wanted.has(word)
      ? html`<button type="button" aria-expanded=${isOpen} @click=${() => use(controls => controls[word]())}>
          ${label}
        </button>`
      : nothing;
  if (!wanted.has('table') && !wanted.has('download')) return nothing;
  return html`<div class="links" part="downloads">
    ${link('table', shown.localizer.msg('asTable'), within ? nothing : !!acts?.isTableOpen)}
    ${link('download', shown.localizer.msg('download'), !!acts?.isMenuOpen)}
  </div>`;
}

export const mapCaptionStyles = css`
  ${captionStyles}
  .about {
    flex-basis: 100%;
    padding-block-end: 4px;
  }
  @media print {
    .about[hidden] {
      display: block;
    }
  }
`;
