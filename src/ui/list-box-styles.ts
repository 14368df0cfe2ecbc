/** A long list of States: a table in a box that scrolls, in which one row is marked. */
import { css } from 'lit';

export const listBoxStyles = css`
  .box {
    position: relative;
    max-block-size: min(70vh, 620px);
    overflow: auto;
    border-block: 1px solid var(--_line);
    scrollbar-width: thin;
  }
  table {
    font-size: 14px;
  }
  th,
  td {
    padding: 0.35em 0.6em;
    font-weight: 400;
    line-height: 1.3;
    text-align: start;
  }
  tbody th button,
  tbody th a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    font-weight: 600;
    text-align: start;
  }
  tbody th button:hover {
    text-decoration: underline;
  }
  :is([aria-current], .numbers [aria-pressed='true']) {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  [dir='rtl'] :is([aria-current], .numbers [aria-pressed='true']) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  /* Leads back to the whole list. */
  :is(.count, .filters) button {
    min-block-size: 24px;
    color: var(--_accent);
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    tr[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .box {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
