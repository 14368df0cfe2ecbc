import { css } from 'lit';

/** A sign on a button, drawn as a mask so that it has the text's colour in every scheme. */
export const controlStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 8px 20px;
    margin-block-end: 8px;
  }
  .bar {
    display: flex;
    flex: 0 1 auto;
    gap: 6px;
    max-inline-size: 100%;
  }
  .bar .control {
    min-block-size: 30px;
    padding-block: 2px;
    border-color: var(--_line);
    border-radius: 4px;
    font-size: 13.5px;
  }
  .bar .control:hover,
  .bar .control:focus-visible {
    border-color: var(--_border);
  }
  .search {
    position: relative;
    flex: 1 1 9em;
  }
  .search input {
    inline-size: 100%;
  }
  .bar select {
    flex: 0 1 auto;
    min-inline-size: 6.5em;
    max-inline-size: 11em;
    padding-inline-end: 2px;
    text-overflow: ellipsis;
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
  .found[hidden] {
    display: none;
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
  .zoom {
    display: flex;
    flex-direction: column;
    position: absolute;
    right: 8px;
    bottom: 8px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_surface);
  }
  .zoom button {
    display: grid;
    place-content: center;
    inline-size: 30px;
    block-size: 30px;
    font-size: 17px;
    line-height: 1;
  }
  .zoom button + button {
    border-block-start: 1px solid var(--_line);
  }
  .zoom button[aria-disabled='true'] {
    color: var(--_border);
    cursor: default;
  }
  .in::before {
    content: '+';
  }
  .out::before {
    content: '\\2212';
  }
  /* A globe: a circle with its equator, and a meridian. */
  .zoom .whole::before,
  .zoom .whole::after {
    content: '';
    grid-area: 1 / 1;
    justify-self: center;
    inline-size: 14px;
    block-size: 14px;
    border: 1.3px solid;
    border-radius: 50%;
    background: linear-gradient(currentcolor, currentcolor) center / 100% 1.2px no-repeat;
  }
  .zoom .whole::after {
    inline-size: 6px;
    background: none;
  }
  .sheet {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 6px;
    padding: 10px 4px 10px 12px;
    border-block: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_text);
    font-size: 15px;
  }
  .sheet > div {
    flex: 1;
    max-inline-size: 26em;
  }
  .sheet h3 {
    font: 600 1.1em/1.3 var(--_font);
  }
  .sheet .note {
    margin-block-start: 0.4em;
    color: var(--_quiet);
    font-size: 13px;
  }
  .close {
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    font-size: 22px;
    line-height: 1;
  }
  .close::before {
    content: '\\d7';
  }
  @container (width < 600px) {
    .bar {
      flex: 1 0 100%;
    }
    .bar .control {
      min-block-size: 36px;
      font-size: 16px;
    }
    .zoom {
      position: static;
      flex-direction: row;
      inline-size: max-content;
      margin-block-start: 6px;
      margin-inline-start: auto;
    }
    .zoom button {
      inline-size: 38px;
      block-size: 34px;
    }
    .zoom button + button {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .found [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .bar,
    .zoom {
      display: none;
    }
  }
`;
