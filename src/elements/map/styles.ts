import { css } from 'lit';

export const styles = css`
  .map {
    position: relative;
    display: block;
    container-type: inline-size;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
    direction: ltr;
    touch-action: pan-x pan-y;
    -webkit-tap-highlight-color: transparent;
  }
  .ocean {
    fill: var(--_ocean);
  }
  path,
  circle {
    vector-effect: non-scaling-stroke;
  }
  .land path,
  circle {
    fill: var(--_no-action);
    outline: none;
    cursor: pointer;
  }
  .land .neutral {
    fill: var(--_territory);
  }
  .land .party,
  .land [data-status='party'],
  circle[data-status='party'] {
    fill: var(--_party);
  }
  .land .signatory,
  .land [data-status='signatory'] {
    fill: url(#hatch);
  }
  circle[data-status='signatory'] {
    fill: url(#fine-hatch);
  }
  .faint {
    opacity: 0.22;
  }
  .coasts,
  .borders,
  .dotted,
  .ring {
    fill: none;
    pointer-events: none;
    stroke-linejoin: round;
  }
  .coasts {
    stroke: var(--_border);
    stroke-width: 0.5;
  }
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
  circle {
    stroke: var(--_marker-line);
    stroke-width: 1;
  }
  .ring {
    stroke: var(--_ring-outer);
    stroke-width: 4;
  }
  .ring + .ring {
    stroke: var(--_ring-inner);
    stroke-width: 2;
  }
  .base {
    fill: var(--_signatory);
  }
  .stripe {
    stroke: var(--_hatch);
    vector-effect: none;
  }
  .ring.hover {
    stroke-width: 3;
  }
`;
