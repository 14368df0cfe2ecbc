/** The figures in all: three big numbers with their shares, each a button that draws its class out. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import type { Status, Tally } from '../../model/dataset.js';
import { countOf, statuses } from '../../model/tally.js';

export const figures = (
  counts: Tally,
  only: Status | undefined,
  choose: (event: Event) => void,
  localizer: Localizer,
): TemplateResult => html`
  <div class="figures" part="figures">
    ${statuses.map(status => {
      const n = countOf(counts, status);
      const { total } = counts;
      return html`<button part="figure" value=${status} aria-pressed=${only === status} @click=${choose}>
        <b data-status=${status} data-count=${n}>${localizer.number(n)}</b>
        <span><span class="swatch ${status}"></span> ${localizer.msg(status, { n })}</span>
        <small
          >${total ? localizer.msg('shareOf', { share: localizer.percent(n / total), total }) : nothing}</small
        >
      </button>`;
    })}
  </div>
`;

export const figuresStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.3em 1em;
  }
  .figures button {
    display: grid;
    grid-template-rows: auto 1fr auto;
    padding: 0.1em 0 0.5em;
    border-radius: 2px;
    line-height: 1.3;
  }
  .figures [aria-pressed='true'] {
    box-shadow: inset 0 -3px 0 var(--_accent);
  }
  @media (hover: hover) {
    .figures [aria-pressed='false']:hover {
      box-shadow: inset 0 -3px 0 var(--_line);
    }
  }
  .figures b {
    font-size: 2.5em;
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .figures .swatch {
    inline-size: 0.8em;
    block-size: 0.8em;
    vertical-align: -0.06em;
  }
  .figures span,
  .figures small {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .figures small {
    font-variant-numeric: tabular-nums;
  }
  .figures + .bar {
    block-size: 22px;
    margin-block-start: 0.35em;
  }
  /* Over a dashboard's map they are low, where there is width for it. */
  @container (width >= 560px) {
    .only button {
      grid-template: auto 1fr / auto 1fr;
      column-gap: 0.6em;
    }
    .only b {
      grid-row: 1 / 3;
      align-self: center;
    }
  }
  @container (width < 400px) {
    .figures {
      column-gap: 0.5em;
    }
    .figures b {
      font-size: 2em;
    }
    .figures span {
      font-size: 13px;
    }
    .figures .swatch {
      display: block;
      margin-block: 0.15em 0.25em;
    }
  }
`;
