import { css } from 'lit';

export const styles = css`
  h3 {
    font: 600 1.5em/1.2 var(--_font);
    text-wrap: balance;
  }
  h4 {
    margin-block-start: 1.1em;
    font: 600 1em/1.3 var(--_font);
  }
  p {
    margin-block-start: 0.2em;
    max-inline-size: 68ch;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 2em;
    margin-block-start: 0.9em;
  }
  dt {
    color: var(--_quiet);
    font-size: 13px;
  }
  dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .declaration {
    margin-block-start: 0.4em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_line);
    font-size: 14px;
  }
  .day {
    white-space: nowrap;
  }
  details {
    margin-block-start: 0.5em;
    font-size: 13px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
    margin-block-start: 0.5em;
  }
  .ways details[open] {
    flex-basis: 100%;
  }
  .procedures {
    margin-block-start: 0.9em;
  }
  .procedures p + p,
  .quiet,
  .empty {
    color: var(--_quiet);
  }
  .procedures p + p {
    font-size: 13px;
  }
  .quiet {
    margin-block-start: 0.9em;
    font-size: 13px;
  }
  .empty {
    margin-block-start: 0;
    padding: 1.6em 1em;
    border: 1px dashed var(--_border);
    border-radius: 8px;
    text-align: center;
  }
  .control {
    min-block-size: 28px;
    font-size: 13px;
  }
  @container (width < 460px) {
    dl {
      display: grid;
      gap: 0.25em;
    }
    dl div {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
    }
    dt {
      align-self: center;
    }
  }
  @media print {
    .empty {
      display: none;
    }
  }
`;
