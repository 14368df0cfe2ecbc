import { css } from 'lit';

export const styles = css`
  button {
    appearance: none;
    margin: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .scope {
    margin: 0 0 0.1em;
    font: 650 1.06em/1.3 var(--_font);
  }
  .scope button {
    padding: 0.1em 0.5em;
    color: var(--_accent);
    font-size: 14px;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .standing {
    margin: 0.9em 0 0;
    padding: 0;
    color: var(--_quiet);
    font-size: 13px;
    list-style: none;
  }
  .standing li {
    max-inline-size: 75ch;
    margin-block-start: 0.3em;
  }
  .caption {
    margin-block-start: 0.9em;
  }
`;
