/** Registers `<opic-breakdown>`. */
import { define } from '../core/define.js';
import { besideMap } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicBreakdown } from './breakdown/opic-breakdown.js';

addMessages({ en: besideMap });
define('opic-breakdown', OpicBreakdown);

export { OpicBreakdown };

declare global {
  interface HTMLElementTagNameMap {
    'opic-breakdown': OpicBreakdown;
  }
}
