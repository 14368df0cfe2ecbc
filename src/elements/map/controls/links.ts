/** What a reader's first act on the map may ask for, and the links below it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { ControlWord } from './control-words.js';
import type { MapControls } from './map-controls.js';

/** Does what a control is for, once that is loaded. */
export type Use = (act: (controls: MapControls) => void) => void;

/** The links below the map: the same as a table, and what can be taken along. Each with what it has opened. */
export function links(
  localizer: Localizer,
  wanted: ReadonlySet<ControlWord>,
  isTableOpen: boolean | typeof nothing,
  isMenuOpen: boolean,
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
    ${link('table', localizer.msg('asTable'), isTableOpen)}
    ${link('download', localizer.msg('download'), isMenuOpen)}
  </div>`;
}
