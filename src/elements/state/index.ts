/** Registers `<opic-state>`. */
import { define } from '../../parts/define.js';
import { OpicState } from './opic-state.js';

define('opic-state', OpicState);

export { OpicState };

declare global {
  interface HTMLElementTagNameMap {
    'opic-state': OpicState;
  }
}
