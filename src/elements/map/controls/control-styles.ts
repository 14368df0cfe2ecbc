import { css } from 'lit';

export const controlStyles = css`
  .bar .control {
    min-block-size: 30px;
    padding-block: 2px;
    border-color: var(--_line);
    border-radius: 4px;
    font-size: 13.5px;
  }
  .search {
    position: relative;
    flex: 1 1 13em; /* its words are whole at 288 px */
  }
  .search input {
    inline-size: 100%;
  }
  .bar select {
    flex: 1 1 5.5em;
    min-inline-size: 5.5em;
    max-inline-size: 11em;
    padding-inline-end: 2px;
    text-overflow: ellipsis;
  }
  .zoom {
    display: flex;
    flex-direction: column;
    position: absolute;
    right: 8px; /* in the Arctic sea: every other corner has small States */
    top: 8px;
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
  .zoom .all::before,
  .zoom .all::after {
    content: '';
    grid-area: 1 / 1;
    justify-self: center;
    inline-size: 14px;
    block-size: 14px;
    border: 1.3px solid;
    border-radius: 50%;
    background: linear-gradient(currentcolor, currentcolor) center / 100% 1.2px no-repeat;
  }
  .zoom .all::after {
    inline-size: 6px;
    background: none;
  }
  @container (width < 600px) {
    .bar .control {
      min-block-size: 36px;
      padding-inline: 8px;
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
  @media print {
    /* With its table the map is longer than a page, and must not begin a new one for that. */
    :host {
      break-inside: auto;
    }
    .map > svg,
    .caption {
      break-inside: avoid;
      break-before: avoid;
    }
    /* Paper may be wide where the window was narrow: the map stays as it was drawn. */
    .map > svg {
      aspect-ratio: auto;
      max-block-size: 94vh;
    }
    /* Also what comes later, with styles of its own. */
    .whole :is(.bar, .zoom, .strip, .play, .full-screen, .dates, .years, .sheet, .veil, .tooltip) {
      display: none;
    }
  }
`;
