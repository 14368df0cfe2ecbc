/** Registers `<opic-state>`. */
import { define } from '../core/define.js';
import '../i18n/english-names.js';
import { besideMap, choosing } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicState } from './state/opic-state.js';

addMessages({ en: { ...besideMap, ...choosing } });
define('opic-state', OpicState);

export { OpicState };

declare global {
  interface HTMLElementTagNameMap {
    'opic-state': OpicState;
  }
}
