/** The controls above and on the map. What they do is loaded when a reader uses them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { regionMenu } from '../../../ui/region-menu.js';
import type { MapHost } from '../map-host.js';
import type { FindState } from './find-state.js';
import type { Use } from './map-controls.js';
import type { ZoomAct } from './zoom.js';

/** The row above the map. */
export const controlBar = (host: MapHost, finder: FindState | undefined, use: Use): TemplateResult =>
  html`${host.wanted.has('search') ? searchField(host.shown.localizer, finder, use) : nothing}
  ${host.wanted.has('region') ? regionMenu(host.region, host.chooseRegion, host.shown.localizer) : nothing}`;

function searchField(localizer: Localizer, finder: FindState | undefined, use: Use): TemplateResult {
  const find = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    use(controls => controls.find(value));
  };
  return html`<div class="search" part="search">
    <input
      class="control"
      type="search"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-controls="found"
      aria-expanded=${!!finder?.isOpen}
      aria-activedescendant=${finder?.active ?? nothing}
      aria-label=${localizer.msg('findState')}
      placeholder=${localizer.msg('findState')}
      @focus=${find}
      @input=${find}
      @keydown=${finder?.key}
      @blur=${finder?.close}
    />
    <div
      id="found"
      class="found"
      role="listbox"
      aria-label=${localizer.msg('findState')}
      ?hidden=${!finder?.isOpen}
    >
      ${finder?.list()}
    </div>
  </div>`;
}

/** The buttons on the map. */
export function zoomButtons(
  { shown: { localizer }, wanted, view }: MapHost,
  use: Use,
): TemplateResult | typeof nothing {
  if (!wanted.has('zoom')) return nothing;
  // There is nothing left to zoom out to.
  const isWhole = view.target === view.whole;
  const button = (act: ZoomAct, label: string, off = false) =>
    html`<button
      type="button"
      class=${act}
      aria-label=${label}
      title=${label}
      aria-disabled=${off}
      @click=${() => use(controls => controls.zoom(act))}
    ></button>`;
  return html`<div class="zoom" part="zoom" role="group">
    ${button('in', localizer.msg('zoomIn'))} ${button('out', localizer.msg('zoomOut'), isWhole)}
    ${button('all', localizer.msg('wholeWorld'), isWhole)}
  </div>`;
}
