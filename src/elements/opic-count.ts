/** Registers `<opic-count>`. */
import { define } from '../core/define.js';
import { OpicCount } from './count/opic-count.js';

define('opic-count', OpicCount);

export { OpicCount };

declare global {
  interface HTMLElementTagNameMap {
    'opic-count': OpicCount;
  }
}
