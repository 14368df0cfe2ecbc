/** A bar to scale: one length for one State, the three classes end to end. */
import { css, html, type TemplateResult } from 'lit';
import type { Status, Tally } from '../../model/dataset.js';
import { countOf, statuses } from '../../model/tally.js';
import { FAINT } from '../../scene/colours.js';
import { stripes } from '../../ui/theme-styles.js';

interface Piece extends HTMLElement {
  states: number;
}

/** `longest` is the number of States that fills the width. Hidden from screen readers: the counts stand beside it. */
export const bar = (counts: Tally, longest: number, only: Status | undefined): TemplateResult =>
  html`<span class="bar" part="bar" aria-hidden="true"
    >${statuses.map(status => {
      const n = countOf(counts, status);
      const faint = only && only !== status ? 'faint' : '';
      return html`<i class="${status} ${faint}" .states=${n} ?hidden=${!n}></i>`;
    })}<i class="rest" .states=${longest - counts.total}></i
  ></span>`;

/** Gives every piece its length, through the CSSOM: a style attribute would break strict policies. */
export function measure(root: ParentNode): void {
  for (const piece of root.querySelectorAll<Piece>('.bar i, .goal i')) {
    piece.style.setProperty('flex-grow', String(piece.states));
  }
}

export const barStyles = css`
  .bar {
    display: flex;
    block-size: 12px;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .bar i {
    flex: 0 0 0;
    border-inline-end: 1.5px solid transparent;
    border-radius: 2px;
    background-clip: padding-box;
  }
  .bar .party {
    background-color: var(--_party);
  }
  .bar .signatory {
    background-image: ${stripes};
  }
  .bar .no-action {
    background-color: var(--_no-action);
    box-shadow: inset 0 0 0 1px var(--_border);
  }
  .bar .rest {
    border: 0;
  }
  .bar .faint {
    opacity: ${FAINT};
  }
`;
