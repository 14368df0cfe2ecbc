/** The toolbar: one quiet row of buttons for downloads and links. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import type { Form } from './save-file.js';

/** `table` shows the same as a table; the others are files. */
export type Tool = 'table' | Form;

/** `open`: whether the table stands in the same element, and is shown. */
export function toolbar(
  localizer: Localizer,
  use: (tool: Tool) => void,
  kinds: readonly Tool[],
  open?: boolean,
): TemplateResult {
  return html`<div class="tools" part="downloads">
    ${kinds.map(kind =>
      kind === 'table'
        ? html`<button type="button" aria-expanded=${open ?? nothing} @click=${() => use(kind)}>
            ${localizer.msg('asTable')}
          </button>`
        : html`<button
            type="button"
            aria-label=${localizer.msg('download', { format: kind.toUpperCase() })}
            @click=${() => use(kind)}
          >
            ${kind.toUpperCase()}
          </button>`,
    )}
  </div>`;
}

export const toolbarStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin-block-start: 6px;
  }
  .tools button {
    min-inline-size: 24px;
    min-block-size: 28px;
    padding: 2px 0;
    color: var(--_accent);
    font-size: 13px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
