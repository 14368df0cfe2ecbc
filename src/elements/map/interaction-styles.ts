/** Styles for what appears when a reader acts: marks, search results, and the sheet below the map. */
import { css } from 'lit';

export const interactionStyles = css`
  /* The browser's own ring, until there is this one. */
  .land path {
    outline: none;
  }
  .ring {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  /* What is selected stands out, and the rest is quieter. */
  .veil {
    fill: var(--_ocean);
    opacity: 0.3;
    pointer-events: none;
  }
  .lifted {
    pointer-events: none;
  }
  .ring.shadow {
    stroke: rgb(8 24 40 / 28%);
    stroke-width: 10;
  }
  .ring.inner {
    stroke: var(--_text);
    stroke-width: 2.2;
  }
  .legend [aria-pressed='true'] {
    box-shadow: 0 3px 0 var(--_accent);
  }
  @media (hover: hover) {
    .legend [aria-pressed='false']:hover {
      box-shadow: 0 3px 0 var(--_line);
    }
  }
  opic-table {
    margin-block: 0.6em 1em;
  }
  .map.dragged > svg * {
    cursor: grabbing;
  }
  .strip button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .bar .control:hover,
  .bar .control:focus-visible {
    border-color: var(--_border);
  }
  .found {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    z-index: 11;
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: min(20em, 100cqi);
    margin-block-start: 3px;
    padding-block: 4px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_surface);
    box-shadow: 0 6px 20px rgb(8 24 40 / 18%);
    font-size: 14px;
  }
  .found p,
  .found [role='option'] {
    padding: 5px 10px;
  }
  .found p {
    color: var(--_quiet);
    font-size: 13px;
  }
  .found [role='option'] {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    cursor: pointer;
  }
  .found .swatch {
    align-self: center;
  }
  .found small {
    margin-inline-start: auto;
    padding-inline-start: 1em;
    color: var(--_quiet);
    font-size: 12px;
  }
  .found [role='option']:hover,
  .found [aria-selected='true'] {
    background: var(--_ocean);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  [dir='rtl'] .found [role='option']:is(:hover, [aria-selected='true']) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  .sheet {
    position: relative;
    margin-block-start: 6px;
    padding: 10px 12px;
    border-block: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_text);
    font-size: 15px;
  }
  .sheet > div {
    max-inline-size: 26em;
  }
  .sheet h3 {
    margin-inline-end: 34px;
    font: 600 1.1em/1.3 var(--_font);
  }
  .sheet .note {
    margin-block-start: 0.4em;
    color: var(--_quiet);
    font-size: 13px;
  }
  .sheet .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.9em;
    max-inline-size: none;
    padding-inline-end: 34px;
  }
  .line h3 {
    margin: 0;
  }
  .line .note {
    flex-basis: 100%;
  }
  /* On a low screen it would open below what is seen. */
  @media (pointer: coarse) {
    .sheet {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      background: var(--_surface);
    }
  }
  .close {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 0;
    inline-size: 36px;
    block-size: 36px;
    font-size: 22px;
    line-height: 1;
  }
  .close::before {
    content: '\\d7';
  }
  @media (forced-colors: active) {
    .found [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
