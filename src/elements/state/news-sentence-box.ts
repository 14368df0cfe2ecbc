/** A State's latest act as a sentence to post. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import type { Copying } from '../../ui/copy-text.js';

export const newsSentenceBox = (
  sentence: string | undefined,
  copying: Copying,
  localizer: Localizer,
): TemplateResult | typeof nothing =>
  sentence
    ? html`<details class="cite" part="news">
        <summary>${localizer.msg('news')}</summary>
        <p>${sentence}</p>
        <button type="button" class="control" @click=${() => copying.copy(sentence)}>
          ${localizer.msg('copy')}
        </button>
      </details>`
    : nothing;
