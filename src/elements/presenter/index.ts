/** Registers `<opic-presenter>`. */
import { define } from '../../parts/define.js';
import { OpicPresenter } from './opic-presenter.js';

define('opic-presenter', OpicPresenter);

export { OpicPresenter };

declare global {
  interface HTMLElementTagNameMap {
    'opic-presenter': OpicPresenter;
  }
}
