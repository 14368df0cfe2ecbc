/** Registers `<opic-map>`. */
import { define } from '../core/define.js';
import { mapControls } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicMap } from './map/opic-map.js';

addMessages({ en: mapControls });
define('opic-map', OpicMap);

export { OpicMap };

declare global {
  interface HTMLElementTagNameMap {
    'opic-map': OpicMap;
  }
}
