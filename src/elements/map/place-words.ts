/** What the tooltip says of a place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../../model/dataset.js';
import type { MessageKey } from '../../language/en.js';
import type { Speaker } from '../../language/speak.js';
import { stateDates } from '../../parts/state-dates.js';
import { territories } from '../../world/index.js';
import type { Place } from './place.js';

export function placeWords(place: Place, dataset: Dataset, date: string, speaker: Speaker): TemplateResult {
  if ('state' in place) {
    const record = dataset.states.find(({ iso3 }) => iso3 === place.state)!;
    return html`<h3>${speaker.state(place.state)}</h3>
      ${stateDates(record, date, speaker)}`;
  }
  const { owner, note } = territories[place.area]!;
  const whose = owner ? speaker.say('territoryOf', { state: speaker.state(owner) }) : nothing;
  return html`<h3>${speaker.area(place.area)}</h3>
    <p class="whose">${whose}</p>
    ${note ? html`<p class="whose">${speaker.say(`note-${note}` as MessageKey)}</p>` : nothing}`;
}
