/** Registers `<opic-map>`. */
import { define } from '../../parts/define.js';
import { OpicMap } from './opic-map.js';

define('opic-map', OpicMap);

export { OpicMap };

declare global {
  interface HTMLElementTagNameMap {
    'opic-map': OpicMap;
  }
}
