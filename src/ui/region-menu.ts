/** The menu of the parts of the world: the regional groups of the United Nations, then the M49 regions. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { GROUPS, REGIONS, type Region } from '../world/regions.js';

export function regionMenu(
  region: Region,
  choose: (region: Region) => void,
  localizer: Localizer,
): TemplateResult {
  const option = (each: Region) =>
    html`<option value=${each} .selected=${each === region}>${localizer.msg(each)}</option>`;
  return html`<select
    class="control"
    aria-label=${localizer.msg('csvRegion')}
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Region)}
  >
    ${option('world')}
    <optgroup label=${localizer.msg('byGroup')}>${GROUPS.map(option)}</optgroup>
    <optgroup label=${localizer.msg('byRegion')}>${REGIONS.map(option)}</optgroup>
  </select>`;
}
