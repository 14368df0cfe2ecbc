/** A bar for each number of procedures, as long as it has States. Each is a button that draws its States out. */
import { css, html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { numberHeading } from '../../i18n/procedures/summary.js';
import { tallyOf, type NonParty } from '../../model/procedures.js';
import { bar } from '../breakdown/bar.js';

/** `groups`: the States at the index that is their number. The highest number comes first. */
export function numberBars(
  groups: readonly (readonly NonParty[])[],
  chosen: number | undefined,
  choose: (number: number) => void,
  localizer: Localizer,
): TemplateResult {
  const longest = Math.max(...groups.map(({ length }) => length));
  const all = groups.reduce((sum, { length }) => sum + length, 0);
  const button = (states: readonly NonParty[], number: number) => {
    const counts = tallyOf(states);
    const { total } = counts;
    const said = localizer.msg('shownOf', { n: total, total: all });
    return html`<button
      type="button"
      part="number"
      value=${number}
      aria-pressed=${chosen === number}
      @click=${() => choose(number)}
    >
      <span class="unseen">${localizer.row([numberHeading(number, localizer), said])}</span>
      <b aria-hidden="true">${localizer.number(number)}</b>${bar(counts, longest, undefined)}<span
        aria-hidden="true"
        >${localizer.number(total)}</span
      >
    </button>`;
  };
  return html`<div
    class="numbers"
    part="numbers"
    role="group"
    aria-label=${localizer.msg('proceduresNumber')}
  >
    <p aria-hidden="true">
      ${localizer.msg('proceduresNumber')}
      ${(['signatory', 'no-action'] as const).map(
        status => html`<span><span class="swatch ${status}"></span> ${localizer.status(status)}</span>`,
      )}
    </p>
    ${groups.map(button).reverse()}
  </div>`;
}

export const numberBarsStyles = css`
  .numbers {
    margin-block-start: 0.9em;
  }
  .numbers p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    padding-block-end: 0.25em;
    color: var(--_quiet);
    font-size: 13px;
  }
  .numbers button {
    display: flex;
    align-items: center;
    gap: 0.8em;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 4px 0.6em;
    border-block-start: 1px solid var(--_line);
    border-radius: 2px;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .numbers .swatch {
    vertical-align: -0.15em;
  }
  .numbers .bar {
    flex: 1;
    block-size: 18px;
  }
  .numbers button > span:last-child {
    min-inline-size: 2em;
    text-align: end;
  }
  @media (hover: hover) {
    .numbers [aria-pressed='false']:hover {
      background: color-mix(in srgb, var(--_accent) 6%, var(--_surface));
    }
  }
`;
