/** Registers `<opic-map>`. */
import { define } from '../core/define.js';
import { OpicMap } from './map/opic-map.js';

define('opic-map', OpicMap);

export { OpicMap };

declare global {
  interface HTMLElementTagNameMap {
    'opic-map': OpicMap;
  }
}
