import { css } from 'lit';

export const styles = css`
  .part {
    color: var(--_quiet);
    font-size: 14px;
  }
  h3 {
    font: 600 1.5em/1.2 var(--_font);
    text-wrap: balance;
  }
  h4 {
    margin-block: 1.1em 0.5em;
    font: 600 1em/1.3 var(--_font);
  }
  table {
    border-collapse: collapse;
    margin-block-start: 0.7em;
    font: inherit;
    font-variant-numeric: tabular-nums lining-nums;
  }
  td,
  th {
    padding: 0.25em 0;
    padding-inline-end: 1.6em;
    text-align: end;
    font-weight: 400;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--_quiet);
    font-size: 13px;
  }
  tbody th {
    position: relative;
    padding-inline-start: 1.45em;
    text-align: start;
  }
  tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .now {
    font-weight: 600;
  }
  tbody .swatch {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
  }
  .none {
    margin-block-start: 0.7em;
    max-inline-size: 68ch;
    color: var(--_quiet);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.7em;
    list-style: none;
  }
  .card {
    padding: 0.6em 0.8em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    font-size: 14px;
    break-inside: avoid;
  }
  .chosen {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: 0.45em;
    font-size: 15px;
    font-weight: 600;
  }
  .name .swatch {
    align-self: flex-start;
    margin-block-start: 0.35em;
  }
  .name button {
    min-block-size: 24px;
    text-align: start;
  }
  .name button:hover {
    text-decoration: underline;
  }
  .when {
    font-variant-numeric: tabular-nums;
  }
  .card p + p {
    margin-block-start: 0.1em;
  }
  @container (width < 420px) {
    td,
    th {
      padding-inline-end: 0.8em;
    }
    thead th {
      font-size: 12px;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
  }
`;
