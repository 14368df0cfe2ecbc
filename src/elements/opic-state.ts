/** Registers `<opic-state>`. */
import { define } from '../core/define.js';
import './element-messages.js';
import { OpicState } from './state/opic-state.js';

define('opic-state', OpicState);

export { OpicState };

declare global {
  interface HTMLElementTagNameMap {
    'opic-state': OpicState;
  }
}
