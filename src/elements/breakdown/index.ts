/** Registers `<opic-breakdown>`. */
import { define } from '../../parts/define.js';
import { OpicBreakdown } from './opic-breakdown.js';

define('opic-breakdown', OpicBreakdown);

export { OpicBreakdown };

declare global {
  interface HTMLElementTagNameMap {
    'opic-breakdown': OpicBreakdown;
  }
}
