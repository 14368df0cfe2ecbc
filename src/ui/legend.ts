/** The three classes with their counts: swatch, number, name. */
import { css, html, type TemplateResult } from 'lit';
import type { Tally } from '../model/dataset.js';
import { countOf, statuses } from '../model/tally.js';
import type { Localizer } from '../i18n/localizer.js';

export const legend = (tally: Tally, localizer: Localizer): TemplateResult => html`
  <ul class="legend" part="legend">
    ${statuses.map(status => {
      const n = countOf(tally, status);
      return html`<li>
        <span class="swatch ${status}"></span><b>${localizer.number(n)}</b> ${localizer.msg(status, { n })}
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
  .legend li {
    display: flex;
    align-items: baseline;
    gap: 0.45em;
  }
  .legend .swatch {
    align-self: center;
  }
  .legend b {
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* Number above name, so that in every language what stands beside the legend stays beside it. */
  @container (width < 1100px) {
    .legend {
      gap: 0.2em 1.3em;
    }
    .legend li {
      display: block;
      max-inline-size: 8em;
      font-size: 13px;
      line-height: 1.25;
    }
    .legend b {
      font-size: 22px;
    }
    .legend b::after {
      content: '\\a';
      white-space: pre;
    }
  }
  @container (width < 600px) {
    .legend {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, auto));
      justify-content: start;
    }
  }
`;
