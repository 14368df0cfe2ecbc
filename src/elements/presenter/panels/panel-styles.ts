import { css } from 'lit';

/** `--_u` is one unit of the slide, of which its height has 1080. */
export const panelStyles = css`
  /* Over the whole window, however small the slide in it is: never smaller than can be read. */
  .panel {
    inset-block: 4vb auto;
    inline-size: min(max(var(--_u) * 1240, 40em), 92vi);
    max-inline-size: none;
    max-block-size: 92vb;
    box-sizing: border-box;
    margin-inline: auto;
    padding: 0;
    overflow: auto;
    border: calc(var(--_u) * 5) solid var(--_mark);
    border-radius: 0.6em;
    background: var(--_ground);
    color: var(--_ink);
    font-size: max(16px, var(--_u) * 30);
  }
  .panel::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .inside {
    position: relative;
    padding: 1.2em 1.5em;
  }
  .panel h2 {
    margin: 0 0 0.6em;
    font-size: 1.5em;
    line-height: 1.15;
  }
  .panel h3 {
    margin: 1em 0 0.4em;
    font-size: 1em;
  }
  .panel p {
    margin: 0.5em 0;
  }
  .close {
    position: absolute;
    inset-block-start: 1em;
    inset-inline-end: 1em;
  }
  .question input {
    padding: 0.35em 0.6em;
  }
  .question input[role='combobox'] {
    inline-size: 100%;
    font-size: 1.4em;
  }
  .question label {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .question .hint {
    color: var(--_soft);
  }
  .question ul {
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }
  [role='option'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.3em 0.6em;
    border: calc(var(--_u) * 3) solid transparent;
    border-radius: 0.35em;
    font-size: 1.2em;
    cursor: pointer;
  }
  [role='option'] small {
    font-size: 0.84em;
    margin-inline-start: auto;
    color: var(--_soft);
    white-space: nowrap;
  }
  [role='option'] i {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: calc(var(--_u) * 3) solid var(--_edge);
    background: var(--_none);
    forced-color-adjust: none;
  }
  [role='option'] .party {
    background: var(--_ratified);
    border-color: var(--_ratified);
  }
  [role='option'] .signatory {
    background: repeating-linear-gradient(
      -45deg,
      var(--_hatched) 0 calc(var(--_u) * 6),
      var(--_hatching) calc(var(--_u) * 6) calc(var(--_u) * 11)
    );
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .keys dl {
    columns: 2 21em;
    column-gap: 1.6em;
    margin: 0;
  }
  .keys dl div {
    display: grid;
    grid-template-columns: 8.5em 1fr;
    gap: 0.8em;
    padding-block-end: 0.28em;
    break-inside: avoid;
  }
  .keys dt {
    font-weight: 700;
  }
  .keys dd {
    margin: 0;
  }
  .export .choices {
    display: grid;
    gap: 0.5em;
  }
  .panel.keys,
  .panel.overview {
    inline-size: 94vi;
  }
  .slides {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(max(6.5em, (100% - (var(--_columns) - 1) * 0.5em) / var(--_columns)), 1fr)
    );
    gap: 0.5em;
  }
  .slides button {
    font-size: max(12px, 0.65em);
    line-height: 1.2;
    display: flex;
    flex-direction: column;
    padding: 0.3em;
    text-align: start;
  }
  .slides svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .export button {
    text-align: start;
  }
`;
