import { css } from 'lit';

export const styles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .tools .control {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .tools input {
    flex: 1 1 14em;
  }
  .tools select {
    flex: 0 1 15em;
  }
  .count {
    display: flex;
    align-items: baseline;
    gap: 1em;
    min-block-size: 24px;
    margin-block: 8px 6px;
    color: var(--_quiet);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  /*
   * Each row lays itself out, so that a date which moves costs one row and not the table. Not by
   * content-visibility: Chromium keeps from screen readers what it has not drawn.
   */
  table,
  thead,
  tbody {
    display: block;
  }
  tr {
    display: grid;
    align-items: center;
  }
  tbody tr {
    border-block-end: 1px solid var(--_line);
    contain: layout style;
  }
  tbody tr:last-child {
    border: 0;
  }
  .none > * {
    display: none;
  }
  tbody th {
    overflow-wrap: break-word;
  }
  tbody th button,
  tbody th a {
    padding-block: 0.15em;
  }
  .status {
    position: relative;
    padding-inline-start: 2.1em;
  }
  .status .swatch {
    position: absolute;
    inset-inline-start: 0.6em;
    margin-block-start: 0.12em;
  }
  .swatch.no-action + span,
  .group,
  small {
    color: var(--_quiet);
  }
  small {
    font-size: 12.5px;
  }
  .status small,
  .date small {
    display: block;
  }
  .day {
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .group {
    font-size: 13px;
  }
  .why {
    padding: 0;
  }
  .why button {
    inline-size: 24px;
    block-size: 24px;
    color: var(--_quiet);
  }
  .why button span {
    display: block;
    inline-size: 17px;
    margin: auto;
    border: 1px solid var(--_border);
    border-radius: 50%;
    font:
      italic 600 11px/15px Georgia,
      'DejaVu Serif',
      serif;
  }
  .why button:hover span {
    border-color: var(--_text);
    color: var(--_text);
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  thead tr {
    align-items: end;
  }
  thead th {
    padding: 0;
  }
  thead button {
    inline-size: 100%;
    min-block-size: 34px;
    padding: 0.35em 0.6em;
    font-size: 13px;
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
  }
  .arrow::after {
    content: '↑';
    margin-inline-start: 0.3em;
  }
  [aria-sort='descending'] .arrow::after {
    content: '↓';
  }
  [aria-sort='none'] .arrow::after {
    content: '↕';
    opacity: 0.45;
  }
  [aria-sort='none'] button:not(:hover) {
    color: var(--_quiet);
    font-weight: 400;
  }
  .tooltip p {
    margin-block-start: 0.3em;
  }
  thead button:focus-visible,
  .tooltip:focus-visible {
    outline-offset: -2px;
  }
  @container (width >= 900px) {
    tr {
      grid-template-columns: var(--_columns, 22fr 15.5fr 12fr 13fr 12fr 21fr 24px);
    }
  }
  @container (900px <= width < 1220px) {
    table {
      font-size: 13px;
    }
    th,
    td {
      padding-inline: 0.4em;
    }
    td.status {
      padding-inline-start: 1.9em;
    }
    .status .swatch {
      inset-inline-start: 0.4em;
    }
    .group {
      font-size: 12.5px;
    }
  }
  @container (width >= 1220px) {
    tr {
      grid-template-columns: var(--_columns, 17fr 16fr 12fr 18.3fr 12fr 22.5fr 24px);
    }
    .day {
      margin-inline-end: 0.6em;
    }
    .date small {
      display: inline-block;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    .tools,
    .count button,
    .arrow,
    .why {
      display: none;
    }
    thead {
      position: static;
    }
    tbody tr {
      break-inside: avoid;
    }
    @container (width < 900px) {
      thead {
        display: none;
      }
      tbody {
        columns: 2;
        column-gap: 2em;
      }
    }
  }
`;
