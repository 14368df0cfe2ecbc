/** Registers `<opic-timeline>`. */
import { define } from '../../parts/define.js';
import { OpicTimeline } from './opic-timeline.js';

define('opic-timeline', OpicTimeline);

export { OpicTimeline };

declare global {
  interface HTMLElementTagNameMap {
    'opic-timeline': OpicTimeline;
  }
}
