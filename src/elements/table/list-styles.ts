/** On a narrow place the table is a list: a card a State, and the head a row of buttons over it. */
import { css } from 'lit';

export const listStyles = css`
  @container (width < 900px) {
    .tools select {
      flex: 1 1 8em;
    }
    .tools input {
      flex-basis: 100%;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
    }
    thead .why {
      display: none;
    }
    thead button {
      padding-inline: 0.45em;
    }
    tbody tr {
      grid-template-columns: minmax(0, 1fr) auto 24px;
      column-gap: 0.8em;
      padding: 0.4em 0.5em;
    }
    tbody th,
    td {
      padding: 0;
    }
    tbody th {
      grid-area: 1 / 1;
      overflow-wrap: anywhere;
    }
    .status {
      grid-area: 1 / 2;
      min-inline-size: min(8.6em, 34cqi);
      max-inline-size: 9.4em;
      padding-inline-start: 1.5em;
    }
    .status .swatch {
      inset-inline-start: 0;
    }
    td.why {
      grid-area: 1 / 3;
    }
    .group {
      grid-area: 2 / 1 / auto / -1;
      margin-block-end: 0.15em;
      font-size: 12.5px;
    }
    .date {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.5em;
    }
    .date::before {
      content: attr(data-label);
      min-inline-size: 7em;
      color: var(--_quiet);
      font-size: 13px;
    }
    .date.none {
      display: none;
    }
  }
  /* Beside its status a long name would break within a word. */
  @container (width < 340px) {
    .status {
      grid-area: 2 / 1 / auto / -1;
      max-inline-size: none;
    }
    .group {
      grid-row: 3;
    }
  }
  /* On paper two columns of cards are as wide as this together, and each is narrow. */
  @media screen {
    @container (680px <= width < 900px) {
      tbody tr {
        grid-template-columns: minmax(0, 1fr) 11em 19em 24px;
        align-items: start;
      }
      .status {
        margin-block-start: 0.15em;
      }
      .group {
        grid-column-end: 3;
      }
      .date {
        grid-column: 3;
      }
      td.why {
        grid-area: 1 / 4;
      }
    }
  }
`;
