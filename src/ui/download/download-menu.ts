/** The open menu: files, the link to the page, and the code that shows the same on another page. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { adoptMoreStyles } from '../../core/adopted-styles.js';
import type { Attempting } from '../../core/opic-element.js';
import { downloads } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { addMessages } from '../../i18n/registry.js';
import { copying, copyingStyles } from '../copy-text.js';
import { canBeEmbedded, embedCode, linkTo } from './embed-code.js';
import type { Form } from './save-file.js';

addMessages({ en: downloads });

/** What an element can be taken along as. */
export interface Files {
  /** Default: all. */
  readonly forms?: readonly Form[];
  save(form: Form): Promise<void>;
  /** Attributes that the code needs for what the reader has chosen here. */
  chosen?(): Readonly<Record<string, string>>;
  /** More ways to take it along. */
  more?(): unknown;
}

const FORMS: readonly Form[] = ['png', 'svg', 'csv'];

/** What draws the menu. */
export function downloadMenu(host: Attempting, { save, forms = FORMS, chosen, more }: Files) {
  const { copy, outcome } = copying(host);
  adoptMoreStyles(host.shadowRoot!, [copyingStyles, menuStyles]);
  return (localizer: Localizer): TemplateResult =>
    html`<div class="menu" part="download-menu" role="group" aria-label=${localizer.msg('download')}>
        ${forms.map(
          form =>
            html`<button type="button" data-form=${form} @click=${() => host.attempt(() => save(form))}>
              ${localizer.msg(form === 'csv' ? 'saveTable' : 'savePicture', { format: form.toUpperCase() })}
            </button>`,
        )}
        <button type="button" @click=${() => copy(linkTo(host))}>${localizer.msg('copyLink')}</button>
        ${
          canBeEmbedded(host)
            ? html`<button type="button" @click=${() => copy(embedCode(host, chosen?.()))}>
                ${localizer.msg('copyCode')}
              </button>`
            : nothing
        }
      </div>
      ${more?.()} ${outcome(localizer)}`;
}

const menuStyles = css`
  .menu {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: end;
    gap: 0 1.2em;
    font-size: 13px;
  }
  .menu > span {
    color: var(--_quiet);
  }
  /* As the link that opened it. */
  .menu button {
    min-block-size: 30px;
    padding: 2px 0;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .menu ~ .outcome {
    text-align: end;
  }
  @media print {
    .menu {
      display: none;
    }
  }
`;
