/** The script-tag entry: registers the elements and puts the model on the global `Opic`. */
export * from './model/index.js';
export { version } from './version.js';
import './index.js';
