/** Registers `<opic-since>`. */
import { define } from '../core/define.js';
import { since } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import './element-messages.js';
import { OpicSince } from './since/opic-since.js';

addMessages({ en: since });

define('opic-since', OpicSince);

export { OpicSince };

declare global {
  interface HTMLElementTagNameMap {
    'opic-since': OpicSince;
  }
}
