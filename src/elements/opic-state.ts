/** Registers `<opic-state>`. */
import { define } from '../core/define.js';
import { besideMap } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicState } from './state/opic-state.js';

addMessages({ en: besideMap });
define('opic-state', OpicState);

export { OpicState };

declare global {
  interface HTMLElementTagNameMap {
    'opic-state': OpicState;
  }
}
