/** Registers `<opic-timeline>`. */
import { define } from '../core/define.js';
import { play } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import './element-messages.js';
import { OpicTimeline } from './timeline/opic-timeline.js';

addMessages({ en: play });
define('opic-timeline', OpicTimeline);

export { OpicTimeline };

declare global {
  interface HTMLElementTagNameMap {
    'opic-timeline': OpicTimeline;
  }
}
