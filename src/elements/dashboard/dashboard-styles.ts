import { css } from 'lit';

export const styles = css`
  .board {
    display: grid;
    gap: 18px 36px;
  }
  .head p {
    max-inline-size: none;
  }
  h2 {
    margin-block-end: 4px;
    font: 600 1.35em/1.25 var(--_font);
    text-wrap: balance;
  }
  .where {
    display: grid;
    gap: 10px;
    align-content: start;
    min-inline-size: 0;
  }
  .rows {
    min-inline-size: 0;
  }
  .time,
  .table {
    margin-block-start: 8px;
  }
  /* The figures over it are its legend. */
  opic-map::part(legend) {
    display: none;
  }
  .who {
    position: relative;
  }
  .who:not(.chosen) {
    display: none;
  }
  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    z-index: 1;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 18px;
    background: var(--_surface);
    font-size: 20px;
    line-height: 1;
    scroll-margin: 120px;
  }
  .close:hover {
    background: var(--_ocean);
  }
  .ways {
    display: inline-flex;
    gap: 2px;
    margin-block-end: 10px;
    padding: 2px;
    border-radius: 8px;
    background: var(--_ocean);
  }
  .ways button {
    min-block-size: 30px;
    padding: 2px 12px;
    border-radius: 6px;
    font-size: 14px;
  }
  .ways button[aria-pressed='true'] {
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_border);
    font-weight: 600;
  }
  @media print {
    :host {
      break-inside: auto;
    }
    .board {
      display: block;
    }
    .inner {
      margin-block-start: 20px;
    }
    .ways,
    .close {
      display: none;
    }
  }
  /*
   * The record stands where the rows are, as high as the map beside it, or over the end of the table's rows; what is
   * longer scrolls: nothing moves.
   */
  @container (width >= 1020px) {
    .board {
      grid-template-columns: minmax(0, 2.1fr) minmax(320px, 1fr);
    }
    .head,
    .time {
      grid-column: 1 / -1;
    }
    .rows,
    .who {
      grid-area: 2 / 2;
    }
    .table,
    .by-table {
      grid-area: 4 / 1 / auto / -1;
    }
    /* Filters and downloads stay free. */
    .by-table {
      justify-self: end;
      inline-size: 440px;
      margin-block: 78px 30px;
    }
  }
  @media screen {
    @container (width >= 1020px) {
      .who {
        z-index: 1;
        display: grid;
        contain: size;
        background: var(--_surface);
      }
      .record {
        overflow-y: auto;
        padding: 12px 18px;
        border: 1px solid var(--_line);
        border-radius: 8px;
      }
      .close {
        inset: 6px;
        inset-inline-start: auto;
      }
    }
  }
`;
