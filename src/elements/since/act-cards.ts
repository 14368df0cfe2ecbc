/** The acts of States as short cards, newest first. */
import { html, type TemplateResult } from 'lit';
import { actLines } from '../../i18n/news/act-lines.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { ChronicleEntry } from '../../model/chronicle.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { recordOf } from '../../model/document/assemble.js';
import { doubtOn } from '../../ui/sources/doubt.js';
import { doubtMark } from '../../ui/sources/evidence.js';

interface Links {
  selected: string | null;
  /** The site's own page about a State. */
  pageOf: (state: string) => string | undefined;
  choose: (event: Event) => void;
}

const statusAfter = (kind: ChronicleEntry['kind']) =>
  kind === 'signature' ? 'signatory' : kind === 'denunciation' ? 'no-action' : 'party';

export const cards = (
  acts: readonly ChronicleEntry[],
  dataset: Dataset,
  date: CalendarDate,
  { selected, pageOf, choose }: Links,
  localizer: Localizer,
): TemplateResult =>
  html`<ul class="cards" part="cards">
    ${acts.map(act => {
      const { state, kind } = act;
      const name = localizer.state(state);
      const page = pageOf(state);
      const chosen = state === selected;
      const [when, ...more] = actLines(act, dataset, localizer);
      const doubt = doubtMark(doubtOn(recordOf(dataset, state)!, date, localizer));
      return html`<li class=${chosen ? 'card chosen' : 'card'} part="card">
        <p class="name">
          <span class="swatch ${statusAfter(kind)}"></span>
          ${
            page
              ? html`<a href=${page}>${name}</a>`
              : html`<button type="button" value=${state} aria-pressed=${chosen} @click=${choose}>
                  ${name}
                </button>`
          }
        </p>
        <p class="when">${when}${doubt}</p>
        ${more.map(line => html`<p>${line}</p>`)}
      </li>`;
    })}
  </ul>`;
