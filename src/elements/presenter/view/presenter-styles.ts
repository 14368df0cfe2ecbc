import { css } from 'lit';

/** `--_u` is one unit of the slide, of which its height has 1080; the colours are those of the scheme. */
export const styles = css`
  :host {
    aspect-ratio: 16 / 9;
    container-type: normal;
  }
  :host(:fullscreen) {
    inline-size: 100%;
    block-size: 100%;
    aspect-ratio: auto;
  }
  .whole {
    position: relative;
    block-size: 100%;
    overflow: hidden;
    background: var(--_ground, #fff);
  }
  .room {
    position: absolute;
    inset: 0;
    color: var(--_ink);
    font-size: calc(var(--_u) * 30);
    line-height: 1.35;
  }
  .stage {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    background: var(--_ground);
    cursor: default;
    touch-action: pan-y pinch-zoom;
  }
  /* A tenth of the slide's height and more: found at once from the back of the room. */
  .spotlight {
    position: absolute;
    inset: 0;
    background: radial-gradient(
      circle at var(--_x, 50%) var(--_y, 50%),
      transparent calc(var(--_u) * 118),
      var(--_mark) calc(var(--_u) * 120) calc(var(--_u) * 130),
      rgb(0 0 0 / 45%) calc(var(--_u) * 132)
    );
    pointer-events: none;
    forced-color-adjust: none;
  }
  .stage:focus-visible {
    outline: max(2px, var(--_u) * 6) solid var(--_mark);
    outline-offset: calc(var(--_u) * -6);
    box-shadow: none;
  }
  /* In a page among others a slide has an edge. */
  .room:not(.alone) .stage {
    box-shadow: inset 0 0 0 calc(var(--_u) * 3) var(--_edge);
  }
  .room:not(.alone) .stage > svg {
    clip-path: inset(calc(var(--_u) * 3));
  }
  /* Where the talk fills the page there is no other place for the focus, and a frame would say nothing. */
  .alone .stage:focus-visible {
    outline: none;
  }
  /* A picture: spacing that is laid on text would push its lines out of it. */
  .stage > svg {
    display: block;
    letter-spacing: normal;
    word-spacing: normal;
  }
  .resting .stage,
  .resting .stage * {
    cursor: none;
  }
  .blank {
    position: absolute;
    inset: 0;
    background: #000;
  }
  .message {
    position: absolute;
    inset-block-end: calc(var(--_u) * 40);
    inset-inline: calc(var(--_u) * 72);
    display: grid;
    justify-items: center;
    pointer-events: none;
  }
  .message p {
    max-inline-size: 62ch;
    padding: 0.6em 1em;
    border: calc(var(--_u) * 4) solid var(--_mark);
    border-radius: 0.4em;
    background: var(--_ground);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .bar {
    position: absolute;
    inset-block-end: calc(var(--_u) * 20);
    inset-inline-start: 50%;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.3em;
    inline-size: max-content;
    max-inline-size: 98%;
    padding: 0.3em;
    border-radius: 0.5em;
    background: var(--_ground);
    transform: translateX(-50%);
    pointer-events: none;
    opacity: 0;
    transition: opacity 160ms;
  }
  .active .bar,
  .bar:focus-within {
    opacity: 1;
    pointer-events: auto;
  }
  kbd {
    font: inherit;
    font-weight: 700;
  }
  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }
  }
  button,
  input {
    border: calc(var(--_u) * 3) solid var(--_edge);
    border-radius: 0.35em;
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
    font-size: 1em;
  }
  button {
    min-inline-size: max(2em, 24px);
    min-block-size: 24px;
    padding: 0.3em 0.7em;
    cursor: pointer;
  }
  button:hover,
  button[aria-current='true'],
  button[aria-pressed='true'],
  [role='option'][aria-selected='true'] {
    border-color: var(--_mark);
    box-shadow: inset 0 0 0 calc(var(--_u) * 3) var(--_mark);
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  :focus-visible {
    outline: max(2px, var(--_u) * 5) solid var(--_mark);
    outline-offset: calc(var(--_u) * 3);
    box-shadow: none;
  }
  .dropping .stage {
    outline: calc(var(--_u) * 12) dashed var(--_mark);
    outline-offset: calc(var(--_u) * -24);
  }
  .notes {
    position: absolute;
    inset-block-start: calc(var(--_u, 0.7px) * 24);
    inset-inline: calc(var(--_u, 0.7px) * 72);
    margin: 0;
    background: #fff;
    color: #0c1822;
    font-size: calc(var(--_u, 0.7px) * 28.4);
  }
  /* Where the talk is the whole page, what is wrong is no matter of the room's: it is in the presenter's window. */
  .begun ~ .notes,
  .alone ~ .notes {
    display: none;
  }
`;
