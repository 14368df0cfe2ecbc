/** Registers `<opic-procedures>`. */
import { define } from '../core/define.js';
import './element-messages.js';
import { OpicProcedures } from './procedures/opic-procedures.js';

define('opic-procedures', OpicProcedures);

export { OpicProcedures };

declare global {
  interface HTMLElementTagNameMap {
    'opic-procedures': OpicProcedures;
  }
}
