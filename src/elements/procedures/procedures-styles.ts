import { css } from 'lit';

export const styles = css`
  .scope {
    font-weight: 600;
  }
  .finding {
    max-inline-size: 34em;
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 1em;
    margin-block: 1.2em 6px;
    color: var(--_quiet);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .filters select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .caption ul {
    margin-inline-start: 1.2em;
  }
  .caption li {
    margin-block-start: 0.3em;
  }
  .elsewhere {
    padding: 1.6em 1em;
    border: 1px dashed var(--_border);
    border-radius: 8px;
    color: var(--_quiet);
    text-align: center;
  }
  @media print {
    .filters select,
    .filters button {
      display: none;
    }
  }
`;
