/** Registers `<opic-breakdown>`. */
import { define } from '../core/define.js';
import '../i18n/english-names.js';
import { besideMap, choosing } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicBreakdown } from './breakdown/opic-breakdown.js';

addMessages({ en: { ...besideMap, ...choosing } });
define('opic-breakdown', OpicBreakdown);

export { OpicBreakdown };

declare global {
  interface HTMLElementTagNameMap {
    'opic-breakdown': OpicBreakdown;
  }
}
