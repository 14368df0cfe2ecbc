/** The three classes with their counts: swatch, number, name. A class that is chosen is shown alone. */
import { css, html, type TemplateResult } from 'lit';
import type { Status, Tally } from '../model/dataset.js';
import { countOf, statuses } from '../model/tally.js';
import type { Localizer } from '../i18n/localizer.js';

/** `only`: the class that is shown alone. Without `choose` none can be chosen here. */
export const legend = (
  tally: Tally,
  localizer: Localizer,
  only: Status | undefined,
  choose: ((status: Status) => void) | undefined,
): TemplateResult => html`
  <ul class="legend" part="legend">
    ${statuses.map(status => {
      const n = countOf(tally, status);
      const entry = html`<span class="swatch ${status}"></span><b>${localizer.number(n)}</b>
        <span>${localizer.msg(status, { n })}</span>`;
      return html`<li>
        ${
          choose
            ? html`<button type="button" aria-pressed=${status === only} @click=${() => choose(status)}>
                ${entry}
              </button>`
            : html`<p>${entry}</p>`
        }
      </li>`;
    })}
  </ul>
`;

export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.8em;
    list-style: none;
  }
  .legend li > * {
    display: grid;
    grid-template-columns: auto auto auto;
    align-items: baseline;
    column-gap: 0.45em;
    text-align: start;
  }
  .legend .swatch {
    align-self: center;
  }
  .legend b {
    font-size: 22px;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* Number above name, so that in every language what stands beside the legend stays beside it. */
  @container (width < 1150px) {
    .legend {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, auto));
      justify-content: start;
      gap: min(1.3em, 4cqi);
    }
    .legend li > * {
      grid-template-columns: auto 1fr;
      max-inline-size: 104px;
      font-size: 13px;
      line-height: 1.25;
    }
    .legend li span:last-child {
      grid-column: 1 / 3;
      overflow-wrap: anywhere;
    }
  }
  @container (width < 320px) {
    .legend {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 3cqi;
    }
    .legend li > * {
      font-size: 12px;
    }
  }
  @container (width < 260px) {
    .legend {
      grid-template-columns: auto;
    }
  }
`;
