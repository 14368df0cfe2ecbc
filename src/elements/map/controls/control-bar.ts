/** The controls above and on the map. What they do is loaded when a reader uses them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { GROUPS, REGIONS, type Region } from '../../../world/regions.js';
import type { ControlWord } from './control-words.js';
import type { Use } from './links.js';
import type { ZoomAct } from './zoom.js';

/** The search, once it has been loaded. */
export interface Search {
  isOpen: boolean;
  active: string | undefined;
  /** What was found. */
  list: unknown;
  key(event: KeyboardEvent): void;
  leave(): void;
}

/** The row above the map. */
export function controlBar(
  localizer: Localizer,
  wanted: ReadonlySet<ControlWord>,
  region: Region,
  choose: (region: Region) => void,
  search: Search | undefined,
  use: Use,
): TemplateResult {
  return html`${wanted.has('search') ? searchField(localizer, search, use) : nothing}
  ${wanted.has('region') ? regionMenu(localizer, region, choose) : nothing}`;
}

function searchField(localizer: Localizer, search: Search | undefined, use: Use): TemplateResult {
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
      aria-expanded=${!!search?.isOpen}
      aria-activedescendant=${search?.active ?? nothing}
      aria-label=${localizer.msg('findState')}
      placeholder=${localizer.msg('findState')}
      @focus=${find}
      @input=${find}
      @keydown=${search?.key}
      @blur=${search?.leave}
    />
    <div
      id="found"
      class="found"
      role="listbox"
      aria-label=${localizer.msg('findState')}
      ?hidden=${!search?.isOpen}
    >
      ${search?.list}
    </div>
  </div>`;
}

function regionMenu(localizer: Localizer, shown: Region, choose: (region: Region) => void): TemplateResult {
  const option = (region: Region) =>
    html`<option value=${region} ?selected=${region === shown}>${localizer.msg(region)}</option>`;
  return html`<select
    class="control"
    aria-label=${localizer.msg('csvRegion')}
    .value=${shown}
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Region)}
  >
    ${option('world')}
    <optgroup label=${localizer.msg('byRegion')}>${REGIONS.map(option)}</optgroup>
    <optgroup label=${localizer.msg('byGroup')}>${GROUPS.map(option)}</optgroup>
  </select>`;
}

/** The buttons on the map. `isWhole`: there is nothing left to zoom out to. */
export function zoomButtons(
  localizer: Localizer,
  wanted: ReadonlySet<ControlWord>,
  isWhole: boolean,
  use: Use,
): TemplateResult | typeof nothing {
  if (!wanted.has('zoom')) return nothing;
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
