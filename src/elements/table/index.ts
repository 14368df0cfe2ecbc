/** Registers `<opic-table>`. */
import { define } from '../../parts/define.js';
import { OpicTable } from './opic-table.js';

define('opic-table', OpicTable);

export { OpicTable };

declare global {
  interface HTMLElementTagNameMap {
    'opic-table': OpicTable;
  }
}
