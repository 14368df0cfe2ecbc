/** Registers `<opic-table>`. */
import { define } from '../core/define.js';
import { besideMap } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicTable } from './table/opic-table.js';

addMessages({ en: besideMap });
define('opic-table', OpicTable);

export { OpicTable };

declare global {
  interface HTMLElementTagNameMap {
    'opic-table': OpicTable;
  }
}
