/** A State's card in a Download menu: in its two sizes, and where the browser can, to share. Loaded with the menu. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Attempting } from '../../core/opic-element.js';
import { cards } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { addMessages } from '../../i18n/registry.js';
import type { CardSizeName } from '../../pictures/card/card-picture.js';
import { takeCard, type CardTool, type ShownCard } from './card-file.js';

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

/** `isNamed`: the State's name is said, because the menu does not stand in its own record. */
export function cardMenu(
  host: Attempting,
  state: string | null,
  shown: ShownCard,
  isNamed: boolean,
): TemplateResult | typeof nothing {
  if (!state) return nothing;
  const { localizer } = shown;
  const value = localizer.msg('cardToShare');
  const name = isNamed ? localizer.colon(localizer.state(state), value) : value;
  const use = (tool: CardTool) => () => void host.attempt(() => takeCard(tool, state, shown, host));
  return html`<div class="menu" part="card" role="group" aria-label=${name}>
    <span>${name}</span>
    ${SIZES.map(size => sizeButton(size, localizer, use(size)))}
    ${
      sharesFiles()
        ? html`<button type="button" @click=${use('share')}>${localizer.msg('share')}</button>`
        : nothing
    }
  </div>`;
}

const sizeButton = (size: CardSizeName, localizer: Localizer, save: () => void): TemplateResult =>
  html`<button
    type="button"
    data-form="png"
    aria-label=${localizer.msg('saveCard', { size: written(size) })}
    @click=${save}
  >
    <bdi>${written(size)}</bdi>
  </button>`;
