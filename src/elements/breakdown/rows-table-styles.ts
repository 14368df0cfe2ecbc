import { css } from 'lit';

export const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: 1.1em;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.25em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  thead th {
    padding: 0 0.55em 0.35em;
    color: var(--_quiet);
    font-size: 13px;
    line-height: 1.25;
    text-align: end;
    vertical-align: bottom;
  }
  thead .swatch {
    display: block;
    margin-block-end: 0.25em;
    margin-inline-start: auto;
    inline-size: 0.85em;
    block-size: 0.85em;
  }
  tbody > tr > * {
    border-block-start: 1px solid var(--_line);
  }
  tbody td {
    inline-size: 6.2em;
    padding-inline: 0.55em;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }
  td[data-count='0'] {
    color: var(--_quiet);
  }
  td.only {
    font-weight: 600;
  }
  tbody th > * {
    display: flex;
    align-items: center;
    gap: 0.3em 1em;
    inline-size: 100%;
    min-block-size: 2.6em;
    padding: 0.35em 0.6em;
    line-height: 1.3;
  }
  tbody th > * > :first-child {
    flex: 0 0 min(19em, 45%);
  }
  tbody .bar {
    flex: 1;
  }
  tbody small {
    display: block;
  }
  tr.chosen {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  [dir='rtl'] tr.chosen {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  tbody button {
    border-radius: 2px;
  }
  tbody button:focus-visible {
    outline-offset: -2px;
    box-shadow: none;
  }
  @media (hover: hover) {
    tbody tr:not(.chosen):has(button):hover {
      background: color-mix(in srgb, var(--_accent) 6%, var(--_surface));
      cursor: pointer;
    }
  }
  @container (width < 620px) {
    tbody th > * {
      flex-direction: column;
      align-items: stretch;
      justify-content: center;
      overflow-wrap: anywhere;
    }
    tbody th > * > * {
      flex: none !important;
    }
    thead .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    tbody td {
      inline-size: 2.4em;
      padding-inline: 0.4em;
    }
    thead th {
      padding-inline: 0.4em;
    }
  }
`;
