/** Registers `<opic-dashboard>` and what it shows. */
import { define } from '../core/define.js';
import '../i18n/english-names.js';
import './opic-breakdown.js';
import './opic-map.js';
import './opic-state.js';
import './opic-table.js';
import './opic-timeline.js';
import { OpicDashboard } from './dashboard/opic-dashboard.js';

define('opic-dashboard', OpicDashboard);

export { OpicDashboard };

declare global {
  interface HTMLElementTagNameMap {
    'opic-dashboard': OpicDashboard;
  }
}
