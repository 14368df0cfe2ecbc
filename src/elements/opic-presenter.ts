/** Registers `<opic-presenter>`. */
import { define } from '../core/define.js';
import { OpicPresenter } from './presenter/opic-presenter.js';

define('opic-presenter', OpicPresenter);

export { OpicPresenter };

declare global {
  interface HTMLElementTagNameMap {
    'opic-presenter': OpicPresenter;
  }
}
