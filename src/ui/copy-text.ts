/** Copies a text for the reader, and where that is not allowed offers it to be copied by hand. */
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';

const itemOf = (text: string, html: string): ClipboardItem =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });

export function copying(host: LitElement) {
  let state: 'copied' | 'copyFailed' | undefined;
  let latest = '';
  return {
    /** `html` is the same for spreadsheets and word processors. */
    async copy(text: string, html?: string): Promise<void> {
      latest = text;
      state = undefined;
      host.requestUpdate();
      const { clipboard } = navigator as { clipboard?: Clipboard };
      try {
        // Missing where the page is not secure; refused in frames that are not allowed to.
        if (html && typeof ClipboardItem === 'function') await clipboard!.write([itemOf(text, html)]);
        else await clipboard!.writeText(text);
        state = 'copied';
      } catch {
        state = 'copyFailed';
      }
      host.requestUpdate();
      await host.updateComplete;
      const field = host.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand');
      field?.focus();
      field?.select();
    },

    /** Reports success or failure. */
    outcome: (localizer: Localizer): TemplateResult =>
      html`<p class="outcome" role="status">${state ? localizer.msg(state) : nothing}</p>
        ${
          state === 'copyFailed'
            ? html`<textarea
                class="by-hand"
                readonly
                rows="5"
                aria-label=${localizer.msg('copyFailed')}
                .value=${latest}
              ></textarea>`
            : nothing
        }`,
  };
}

export type Copying = ReturnType<typeof copying>;

export const copyingStyles = css`
  .outcome {
    margin: 0;
    font-size: 13px;
  }
  @media print {
    .outcome {
      display: none;
    }
  }
  .by-hand {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.4em;
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_text);
    font:
      12px/1.5 ui-monospace,
      'DejaVu Sans Mono',
      monospace;
  }
`;
