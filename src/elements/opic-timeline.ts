/** Registers `<opic-timeline>`. */
import { define } from '../core/define.js';
import { OpicTimeline } from './timeline/opic-timeline.js';

define('opic-timeline', OpicTimeline);

export { OpicTimeline };

declare global {
  interface HTMLElementTagNameMap {
    'opic-timeline': OpicTimeline;
  }
}
