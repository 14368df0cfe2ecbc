/** The looks that all elements share: colours by class, light and dark, type. */
import { css } from 'lit';
import { stripes, themeColors } from './theme-styles.js';

const base = css`
  :host {
    --_font: var(--opic-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif);

    display: block;
    inline-size: 100%;
    box-sizing: border-box;
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .whole {
      --_border: var(--_text);
      --_line: var(--_text);
      --_quiet: var(--_text);
    }
  }
  @media (forced-colors: active) {
    .whole {
      --_party: CanvasText;
      --_signatory: CanvasText;
      --_hatch: Canvas;
      --_no-action: Canvas;
      --_territory: ButtonFace;
      --_surface: Canvas;
      --_ocean: Canvas;
      --_text: CanvasText;
      --_accent: LinkText;
    }
    /* Shadows and grounds are gone there: what is pressed is seen by its edge. */
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    :host {
      color-scheme: light;
      break-inside: avoid;
    }
    .whole {
      --_surface: #fff;
      --_ocean: #fff;
      --_text: #000;
      --_quiet: #000;
    }
  }
  /* A container has no width of its own for what shrinks to its content, such as a float or a dialog: two far words have. */
  :host::after {
    content: '. .';
    content: '. .' / ''; /* not read out */
    display: block;
    font-size: 0;
    line-height: 0;
    white-space: normal;
    word-spacing: 960px;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* What a page lays on everything is inherited down to here and no further, but for what hides or shades. */
  .whole {
    all: initial;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    background: var(--_surface);
    color: var(--_text);
    font: 400 15px/1.45 sans-serif;
    font-family: var(--_font);
    text-size-adjust: 100%;
  }
  button,
  dd,
  dl,
  h2,
  h3,
  h4,
  ol,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  button {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  button,
  summary {
    cursor: pointer;
  }
  a,
  summary {
    color: var(--_accent);
  }
  a,
  button {
    text-underline-offset: 0.15em;
  }
  summary {
    inline-size: fit-content;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .notes {
    margin-block-start: 0.6em;
    padding: 0.5em 0.8em;
    border-inline-start: 4px solid var(--_signatory);
    background: color-mix(in srgb, var(--_signatory) 10%, var(--_surface));
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  /* Data of another treaty may come: what is drawn keeps its place. */
  [aria-busy='true'] {
    position: relative;
    visibility: hidden;
  }
  [aria-busy='true'] > .notes {
    position: absolute;
    inset-block-start: 0;
    visibility: visible;
  }
  .notes p {
    margin: 0;
  }
  .notes p + p {
    margin-block-start: 0.25em;
  }
`;

export const baseStyles = css`
  ${themeColors}${base}
`;

/** A swatch of each class, as in legends and tooltips: pattern as well as colour. */
export const swatches = css`
  .swatch {
    forced-color-adjust: none;
    display: inline-block;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 1px solid var(--_border);
    border-radius: 3px;
    background: var(--_no-action);
    print-color-adjust: exact;
  }
  .swatch.party {
    background: var(--_party);
    border-color: var(--_party);
  }
  .swatch.signatory {
    background: ${stripes};
    border-color: var(--_signatory);
  }
`;

/** For screen readers alone. */
export const unseenStyles = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
