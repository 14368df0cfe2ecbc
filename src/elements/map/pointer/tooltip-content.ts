/** The tooltip's content for a place. */
import { html, nothing, type TemplateResult } from 'lit';
import { recordOf } from '../../../model/document/assemble.js';
import { placeNotes } from '../../../i18n/en.js';
import { addMessages } from '../../../i18n/registry.js';
import { excludesOn } from '../../../model/status.js';
import { stateDates } from '../../../ui/sources/date-list.js';
import { STATE_NOTES, territories } from '../../../world/index.js';
import type { MapHost } from '../map-host.js';
import type { Place } from './place.js';

addMessages({ en: placeNotes });

export function tooltipContent(place: Place, { shown, pageOf, within, selected }: MapHost): TemplateResult {
  const { dataset, date, localizer } = shown;
  const territory = territories.find(({ id }) => id === place);
  if (territory) {
    const { owner, note } = territory;
    const state = owner ? localizer.state(owner) : '';
    const record = recordOf(dataset, owner);
    const excluded = record && excludesOn(record, place, date);
    return html`<h3>${localizer.area(place)}</h3>
      ${note ? html`<p class="note">${localizer.msg(`note-${note}`, { state })}</p>` : nothing}
      ${excluded ? html`<p class="note">${localizer.msg('note-excluded', { state })}</p>` : nothing}`;
  }
  const note = STATE_NOTES[place];
  const name = localizer.state(place);
  const page = pageOf(place);
  // A dashboard shows the selected State's record beside the map.
  const isBrief = !!within && place === selected;
  return html`<h3>${page ? html`<a href=${page}>${name}</a>` : name}</h3>
    ${stateDates(recordOf(dataset, place)!, date, dataset.treaty, localizer, isBrief)}
    ${note ? html`<p class="note">${localizer.msg(`note-${note}`)}</p>` : nothing}`;
}
