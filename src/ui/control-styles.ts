/** Buttons and fields. */
import { css } from 'lit';

export const controls = css`
  .control {
    min-block-size: 34px;
    margin: 0;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 7px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 14px;
    line-height: 1.3;
  }
  button.control,
  select.control {
    cursor: pointer;
  }
  select.control {
    contain: paint; /* WebKit counts the text that a narrow menu cuts off as overflow of the page */
  }
  .control:hover {
    border-color: var(--_text);
  }
`;
