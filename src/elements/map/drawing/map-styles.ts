import { css } from 'lit';

export const styles = css`
  .part {
    margin-block-end: 2px;
    font-weight: 600;
  }
  .part button {
    min-block-size: 24px;
    color: var(--_accent);
    font-size: 13px;
    text-decoration: underline;
  }
  /* A dashboard says it once, for all of its parts. */
  :host(.inner) .part {
    display: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 8px 20px;
    margin-block-end: 8px;
  }
  /* Controls come when the map has been drawn: there is room for them, so that nothing on the page moves. */
  .bar {
    display: flex;
    flex: 1 1 15em;
    gap: 6px;
    min-block-size: 30px;
    max-inline-size: 23em;
  }
  .map {
    position: relative;
  }
  .strip {
    display: none;
  }
  .map > svg {
    display: block;
    inline-size: 100%;
    aspect-ratio: 2930 / 1320;
    background: var(--_ocean);
    direction: ltr;
    print-color-adjust: exact;
    forced-color-adjust: none;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .land,
  circle {
    fill: var(--_no-action);
    cursor: pointer;
  }
  .neutral {
    fill: var(--_territory);
  }
  .no-action {
    fill: var(--_no-action);
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
  .seams,
  .coasts,
  .borders,
  .dotted {
    fill: none;
    pointer-events: none;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .seams {
    stroke: var(--_text);
  }
  .coasts,
  .borders {
    stroke: var(--_border);
    stroke-width: 0.5;
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
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  circle[data-status='no-action'],
  circle.no-action,
  circle.hollow {
    stroke: var(--_border);
    stroke-width: 1;
  }
  /* Copied from another map, it may not be wanted here; its other styles come with what draws it. */
  .inset {
    display: none;
  }
  /* A State that is not shown is its outline alone. */
  .map .hollow {
    fill: var(--_surface);
  }
  @media (prefers-contrast: more) {
    .coasts,
    .borders {
      stroke-width: 1.2;
    }
  }
  /* With Europe below the world. */
  @container (width < 600px) {
    .map > svg {
      aspect-ratio: 2930 / 2970;
    }
    .map > .tall {
      aspect-ratio: 1.3;
    }
    .bar {
      flex: 1 0 100%;
      min-block-size: 36px;
      max-inline-size: 100%;
    }
    .awaits-zoom::after {
      content: '';
      display: block;
      block-size: 42px;
    }
    .strip {
      display: flex;
      align-items: center;
      gap: 6px;
      overflow-x: scroll;
      padding: 6px 2px;
      scrollbar-width: thin;
      font-size: 13px;
    }
    .strip::before {
      content: '';
      margin-inline-end: -6px;
      block-size: 32px;
    }
  }
  .ground {
    fill: var(--_signatory);
  }
  .stripe {
    fill: var(--_hatch);
  }
`;
