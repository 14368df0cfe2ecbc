import { css } from 'lit';
import { FAINT } from '../../scene/colours.js';

export const styles = css`
  .part {
    margin-block-end: 2px;
    font-weight: 600;
  }
  /* A dashboard says it once, for all of its parts. */
  :host(.inner) .part {
    display: none;
  }
  opic-table {
    margin-block: 0.6em 1em;
  }
  .legend {
    margin-block-end: 0.7em;
  }
  svg {
    display: block;
    inline-size: 100%;
    border-radius: 8px;
    background: var(--_ocean);
    direction: ltr;
    print-color-adjust: exact;
    forced-color-adjust: none;
    touch-action: pan-x pan-y;
    -webkit-tap-highlight-color: transparent;
  }
  .land,
  circle {
    fill: var(--_no-action);
    cursor: pointer;
  }
  .land path {
    outline: none;
  }
  .neutral {
    fill: var(--_territory);
  }
  .party,
  [data-status='party'] {
    fill: var(--_party);
  }
  .signatory,
  [data-status='signatory'] {
    fill: url(#hatch);
  }
  circle[data-status='signatory'] {
    fill: url(#fine-hatch);
  }
  @container (width < 600px) {
    .signatory,
    [data-status='signatory'] {
      fill: url(#wide-hatch);
    }
  }
  .faint {
    opacity: ${FAINT};
  }
  .coasts,
  .borders,
  .dotted,
  .ring {
    fill: none;
    pointer-events: none;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .coasts,
  .borders {
    stroke: var(--_border);
    stroke-width: 0.6;
  }
  .dotted {
    stroke: var(--_border);
    stroke-width: 1.2;
    stroke-dasharray: 0.1 2.6;
    stroke-linecap: round;
  }
  /* A light line round a dark dot: Monaco must be seen on France. One width, or each change would lay the map out. */
  circle {
    stroke: var(--_surface);
    stroke-width: 1.2;
    vector-effect: non-scaling-stroke;
  }
  circle[data-status='no-action'] {
    stroke: var(--_border);
  }
  .ring {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .ring.inner {
    stroke: var(--_text);
    stroke-width: 2.2;
  }
  @media (prefers-contrast: more) {
    .coasts,
    .borders {
      stroke-width: 1.2;
    }
  }
  /* With its table it is longer than a page, and must not begin a new one for that. */
  @media print {
    :host {
      break-inside: auto;
    }
    svg,
    .caption {
      break-inside: avoid;
      break-before: avoid;
    }
    .whole .strip,
    .tooltip {
      display: none;
    }
  }
  .base {
    fill: var(--_signatory);
  }
  .stripe {
    fill: var(--_hatch);
  }
`;
