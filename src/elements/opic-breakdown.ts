/** Registers `<opic-breakdown>`. */
import { define } from '../core/define.js';
import './element-messages.js';
import { OpicBreakdown } from './breakdown/opic-breakdown.js';

define('opic-breakdown', OpicBreakdown);

export { OpicBreakdown };

declare global {
  interface HTMLElementTagNameMap {
    'opic-breakdown': OpicBreakdown;
  }
}
