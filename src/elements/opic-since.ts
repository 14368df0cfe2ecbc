/** Registers `<opic-since>`. */
import { define } from '../core/define.js';
import { OpicSince } from './since/opic-since.js';

define('opic-since', OpicSince);

export { OpicSince };

declare global {
  interface HTMLElementTagNameMap {
    'opic-since': OpicSince;
  }
}
