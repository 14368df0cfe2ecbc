/** Registers `<opic-table>`. */
import { define } from '../core/define.js';
import './element-messages.js';
import { OpicTable } from './table/opic-table.js';

define('opic-table', OpicTable);

export { OpicTable };

declare global {
  interface HTMLElementTagNameMap {
    'opic-table': OpicTable;
  }
}
