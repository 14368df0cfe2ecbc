/** What a reader's first act on the map may ask for, and the links below it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MapHost } from '../map-host.js';
import type { MapControls } from './map-controls.js';

/** Does what a control is for, once that is loaded. */
export type Use = (act: (controls: MapControls) => void) => void;

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
