import { css } from 'lit';

export const styles = css`
  button {
    border-radius: 6px;
    text-align: start;
    -webkit-tap-highlight-color: transparent;
  }
  small {
    color: var(--_quiet);
    font-size: 13px;
  }
  .scope {
    margin-block-end: 0.1em;
    font: 600 1.06em/1.3 var(--_font);
  }
  .scope button {
    padding: 0.1em 0.5em;
    color: var(--_accent);
    font-size: 14px;
    text-decoration: underline;
  }
  /* On the bar, which it follows and is no higher than. */
  .goal {
    display: flex;
    block-size: 0;
  }
  .goal i {
    flex: 0 0 0;
  }
  .goal i:first-child {
    block-size: 30px;
    margin-block-start: -26px;
    border-inline-end: 2px dashed var(--_accent);
    forced-color-adjust: none;
  }
  .goal + p {
    margin-block-start: 0.35em;
    color: var(--_quiet);
    font-size: 14px;
  }
  .group-notes {
    margin-block-start: 0.9em;
    color: var(--_quiet);
    font-size: 13px;
    list-style: none;
  }
  .group-notes li {
    max-inline-size: 75ch;
    margin-block-start: 0.3em;
  }
`;
