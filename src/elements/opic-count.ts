/** Registers `<opic-count>`. */
import { define } from '../core/define.js';
import '../i18n/english-names.js';
import { figures } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicCount } from './count/opic-count.js';

addMessages({ en: figures });

define('opic-count', OpicCount);

export { OpicCount };

declare global {
  interface HTMLElementTagNameMap {
    'opic-count': OpicCount;
  }
}
