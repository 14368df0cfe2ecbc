/** The row above the map: search, region and the years; and the buttons upon it that zoom. What they do is loaded when first used. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { GROUPS, REGIONS, type Region } from '../../../world/regions.js';

/** The search field. `list` is what was found, where somebody has searched. */
export const searchField = (
  localizer: Localizer,
  handlers: {
    load: (event: Event) => void;
    input: (event: Event) => void;
    key: (event: KeyboardEvent) => void;
    leave: () => void;
  },
  isOpen: boolean,
  active: string | undefined,
  list: unknown,
): TemplateResult => html`
  <div class="search" part="search">
    <input
      class="control"
      type="search"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-controls="found"
      aria-expanded=${isOpen}
      aria-activedescendant=${active ?? nothing}
      aria-label=${localizer.msg('findState')}
      placeholder=${localizer.msg('findState')}
      @focus=${handlers.load}
      @input=${handlers.input}
      @keydown=${handlers.key}
      @blur=${handlers.leave}
    />
    <div id="found" class="found" role="listbox" aria-label=${localizer.msg('findState')} ?hidden=${!isOpen}>
      ${list}
    </div>
  </div>
`;

export function regionMenu(
  localizer: Localizer,
  shown: Region,
  choose: (region: Region) => void,
): TemplateResult {
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

/** `isWhole`: there is nothing left to zoom out to. */
export const zoomButtons = (
  localizer: Localizer,
  isWhole: boolean,
  zoom: (act: 'in' | 'out' | 'whole') => void,
): TemplateResult => {
  const button = (act: 'in' | 'out' | 'whole', label: string, off = false) =>
    html`<button
      type="button"
      class=${act}
      aria-label=${label}
      title=${label}
      aria-disabled=${off}
      @click=${() => zoom(act)}
    ></button>`;
  return html`<div class="zoom" part="zoom" role="group">
    ${button('in', localizer.msg('zoomIn'))} ${button('out', localizer.msg('zoomOut'), isWhole)}
    ${button('whole', localizer.msg('wholeWorld'), isWhole)}
  </div>`;
};
