/** What one takes along of a State to post it: the news in a sentence, and its card. */
import { html, nothing, type TemplateResult } from 'lit';
import { cards } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { addMessages } from '../../i18n/registry.js';
import type { CardSizeName } from '../../pictures/card/card-size.js';
import type { Copying } from '../../ui/copy-text.js';

addMessages({ en: cards });

/** By their names, with the sign of multiplication. */
const SIZES: readonly CardSizeName[] = ['1200x630', '1080x1350'];
const written = (size: CardSizeName): string => size.replace('x', ' × ');

/** True where the browser shares files: it is asked with one, because some share only addresses. */
function sharesFiles(): boolean {
  try {
    return navigator.canShare({ files: [new File([''], 'card.png', { type: 'image/png' })] });
  } catch {
    return false;
  }
}

export type CardTool = CardSizeName | 'share';

/** `state`: its name, where the buttons do not stand in its own record. */
export function cardTools(
  localizer: Localizer,
  use: (tool: CardTool) => void,
  state?: string,
): TemplateResult {
  const value = localizer.msg('cardToShare');
  const name = state ? localizer.msg('colon', { name: state, value }) : value;
  return html`<div class=${state ? 'menu' : 'tools'} part="card" role="group" aria-label=${name}>
    <span class="tools-name">${name}</span>
    ${SIZES.map(
      size =>
        html`<button
          type="button"
          aria-label=${localizer.msg('saveCard', { size: written(size) })}
          @click=${() => use(size)}
        >
          <bdi>${written(size)}</bdi>
        </button>`,
    )}
    ${
      sharesFiles()
        ? html`<button type="button" @click=${() => use('share')}>${localizer.msg('share')}</button>`
        : nothing
    }
  </div>`;
}

export const newsTools = (
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
