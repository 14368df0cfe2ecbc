/** Registers `<opic-since>`. */
import { define } from '../core/define.js';
import '../i18n/english-names.js';
import { besideMap, choosing, since } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicSince } from './since/opic-since.js';

addMessages({ en: { ...besideMap, ...choosing, ...since } });

define('opic-since', OpicSince);

export { OpicSince };

declare global {
  interface HTMLElementTagNameMap {
    'opic-since': OpicSince;
  }
}
