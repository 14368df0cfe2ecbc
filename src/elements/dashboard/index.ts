/** Registers `<opic-dashboard>` and what it shows. */
import { define } from '../../parts/define.js';
import '../breakdown/index.js';
import '../map/index.js';
import '../state/index.js';
import '../table/index.js';
import '../timeline/index.js';
import { OpicDashboard } from './opic-dashboard.js';

define('opic-dashboard', OpicDashboard);

export { OpicDashboard };

declare global {
  interface HTMLElementTagNameMap {
    'opic-dashboard': OpicDashboard;
  }
}
