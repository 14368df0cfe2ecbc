/** The looks that all elements share: colours by class, light and dark, type. */
import { css } from 'lit';

/**
 * Three classes whose contrast is 3:1 or more pair by pair, in light and in dark.
 * The private names (`--_…`) take the public ones or these defaults.
 */
export const looks = css`
  :host {
    --_party: var(--opic-party, #052c54);
    --_signatory: var(--opic-signatory, #c2740f);
    --_hatch: #ffe2b8;
    --_no-action: var(--opic-no-action, #f7f9fb);
    --_territory: var(--opic-territory, #c9d3dc);
    --_border: var(--opic-border, #748494);
    --_surface: var(--opic-surface, #fff);
    --_ocean: #e3edf4;
    --_text: var(--opic-text, #16222e);
    --_quiet: #4c5b69;
    --_line: #d5dde4;
    --_accent: var(--opic-accent, #0b62b0);
    --_font: var(--opic-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif);

    display: block;
    inline-size: 100%;
    box-sizing: border-box;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_party: var(--opic-party, light-dark(#052c54, #dcecfc));
      --_signatory: var(--opic-signatory, light-dark(#c2740f, #b27018));
      --_hatch: light-dark(#ffe2b8, #40260a);
      --_no-action: var(--opic-no-action, light-dark(#f7f9fb, #1e2b37));
      --_territory: var(--opic-territory, light-dark(#c9d3dc, #3b4854));
      --_border: var(--opic-border, light-dark(#748494, #6d7f90));
      --_surface: var(--opic-surface, light-dark(#fff, #0d161e));
      --_ocean: light-dark(#e3edf4, #111d27);
      --_text: var(--opic-text, light-dark(#16222e, #e8eef4));
      --_quiet: light-dark(#4c5b69, #a9b7c4);
      --_line: light-dark(#d5dde4, #2c3a47);
      --_accent: var(--opic-accent, light-dark(#0b62b0, #7cbcf5));
    }
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --_border: var(--_text);
      --_line: var(--_text);
      --_quiet: var(--_text);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_party: CanvasText;
      --_signatory: CanvasText;
      --_hatch: Canvas;
      --_no-action: Canvas;
      --_territory: GrayText;
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
      --_surface: #fff;
      --_ocean: #fff;
      --_text: #000;
      --_quiet: #000;
      break-inside: avoid;
    }
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
    font: 400 15px/1.45 var(--_font);
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
  .notes p {
    margin: 0;
  }
  .notes p + p {
    margin-block-start: 0.25em;
  }
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
    background: repeating-linear-gradient(-45deg, var(--_signatory) 0 3px, var(--_hatch) 3px 4.5px);
    border-color: var(--_signatory);
  }
`;
