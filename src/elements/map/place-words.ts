/** What the tooltip says of a place. */
import { html, nothing, type TemplateResult } from 'lit';
import { recordOf } from '../../model/assemble.js';
import type { Dataset } from '../../model/dataset.js';
import type { Speaker } from '../../language/speak.js';
import { excludesOn } from '../../model/status.js';
import { stateDates } from '../../parts/state-dates.js';
import { STATE_NOTES, territories } from '../../world/index.js';
import type { Place } from './place.js';

export function placeWords(
  place: Place,
  dataset: Dataset,
  date: string,
  speaker: Speaker,
  pageOf: (state: string) => string | undefined,
): TemplateResult {
  const index = territories.findIndex(({ id }) => id === place);
  const territory = territories[index];
  if (territory) {
    const { owner, note } = territory;
    const state = owner ? speaker.state(owner) : '';
    const record = recordOf(dataset, owner);
    const excluded = record && excludesOn(record, place, date);
    return html`<h3>${speaker.area(index, place)}</h3>
      <p class="note">${speaker.say(`note-${note}`, { state })}</p>
      ${excluded ? html`<p class="note">${speaker.say('note-excluded', { state })}</p>` : nothing}`;
  }
  const note = STATE_NOTES[place];
  const name = speaker.state(place);
  const page = pageOf(place);
  return html`<h3>${page ? html`<a href=${page}>${name}</a>` : name}</h3>
    ${stateDates(recordOf(dataset, place)!, date, speaker)}
    ${note ? html`<p class="note">${speaker.say(`note-${note}`)}</p>` : nothing}`;
}
