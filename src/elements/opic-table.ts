/** Registers `<opic-table>`. */
import { define } from '../core/define.js';
import '../i18n/english-names.js';
import { besideMap, choosing } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicTable } from './table/opic-table.js';

addMessages({ en: { ...besideMap, ...choosing } });
define('opic-table', OpicTable);

export { OpicTable };

declare global {
  interface HTMLElementTagNameMap {
    'opic-table': OpicTable;
  }
}
