import { css } from 'lit';

export const styles = css`
  .board {
    display: grid;
    gap: 26px 36px;
  }
  h2 {
    margin-block-end: 4px;
    font: 600 1.35em/1.25 var(--_font);
    text-wrap: balance;
  }
  .where,
  .who {
    display: grid;
    gap: 20px;
    align-content: start;
    min-inline-size: 0;
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
    .ways {
      display: none;
    }
  }
  @container (width >= 1020px) {
    .board {
      grid-template-columns: minmax(0, 1.85fr) minmax(320px, 1fr);
    }
    .all {
      grid-column: 1 / -1;
    }
  }
`;
