/** Registers `<opic-procedures>`. */
import { define } from '../core/define.js';
import '../i18n/english-names.js';
import { besideMap, choosing } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicProcedures } from './procedures/opic-procedures.js';

addMessages({ en: { ...besideMap, ...choosing } });
define('opic-procedures', OpicProcedures);

export { OpicProcedures };

declare global {
  interface HTMLElementTagNameMap {
    'opic-procedures': OpicProcedures;
  }
}
