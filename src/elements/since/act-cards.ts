/** The acts of States as short cards, newest first. */
import { html, type TemplateResult } from 'lit';
import { actLines } from '../../i18n/news/act-lines.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { ChronicleEntry } from '../../model/chronicle.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { recordOf } from '../../model/document/assemble.js';
import { doubtOn } from '../../ui/sources/doubt.js';
import { doubtMark } from '../../ui/sources/evidence.js';
import { stateName, type Selecting } from '../../ui/states/state-name.js';

const statusAfter = (kind: ChronicleEntry['kind']) =>
  kind === 'signature' ? 'signatory' : kind === 'denunciation' ? 'no-action' : 'party';

export const cards = (
  acts: readonly ChronicleEntry[],
  dataset: Dataset,
  date: CalendarDate,
  host: Selecting,
  localizer: Localizer,
): TemplateResult =>
  html`<ul class="cards" part="cards">
    ${acts.map(act => {
      const { state, kind } = act;
      const [when, ...more] = actLines(act, dataset, localizer);
      const doubt = doubtMark(doubtOn(recordOf(dataset, state)!, date, localizer));
      return html`<li class=${state === host.selected ? 'card chosen' : 'card'} part="card">
        <p class="name">
          <span class="swatch ${statusAfter(kind)}"></span>
          ${stateName(state, host, localizer)}
        </p>
        <p class="when">${when}${doubt}</p>
        ${more.map(line => html`<p>${line}</p>`)}
      </li>`;
    })}
  </ul>`;
