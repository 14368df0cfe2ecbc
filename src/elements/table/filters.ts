/** The table's filters: a name, a status, a region. */
import { html, type TemplateResult } from 'lit';
import type { Status } from '../../model/dataset.js';
import type { Localizer } from '../../i18n/localizer.js';
import { statuses } from '../../model/tally.js';
import { regionMenu } from '../../ui/region-menu.js';
import type { Region } from '../../world/regions.js';

interface Chosen {
  readonly typed: string;
  readonly status: Status | undefined;
  readonly region: Region;
}

interface Choices {
  type(typed: string): void;
  status(status: Status | undefined): void;
  region(region: Region): void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

export function tools(
  { typed, status, region }: Chosen,
  choices: Choices,
  localizer: Localizer,
): TemplateResult {
  const find = localizer.msg('findState');
  return html`<div class="tools" part="tools">
    <input
      class="control"
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder=${find}
      aria-label=${find}
      .value=${typed}
      @input=${(event: Event) => choices.type(valueOf(event))}
    />
    <select
      class="control"
      aria-label=${localizer.msg('status')}
      @change=${(event: Event) => choices.status((valueOf(event) || undefined) as Status | undefined)}
    >
      <option value="" .selected=${!status}>${localizer.msg('status')}</option>
      ${statuses.map(
        each => html`<option value=${each} .selected=${each === status}>${localizer.status(each)}</option>`,
      )}
    </select>
    ${regionMenu(region, choices.region, localizer)}
  </div>`;
}
