/** Registers `<opic-timeline>`. */
import { define } from '../core/define.js';
import '../i18n/english-names.js';
import { besideMap, choosing, play } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';
import { OpicTimeline } from './timeline/opic-timeline.js';

addMessages({ en: { ...besideMap, ...choosing, ...play } });
define('opic-timeline', OpicTimeline);

export { OpicTimeline };

declare global {
  interface HTMLElementTagNameMap {
    'opic-timeline': OpicTimeline;
  }
}
