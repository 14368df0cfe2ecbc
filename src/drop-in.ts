/** The script-tag entry: registers the elements and languages, puts the model on the global `Opic`. */
export * from './model/index.js';
export { overrideMessages, registerLanguage } from './language/known.js';
export { version } from './version.js';
import './language/register/ar.js';
import './language/register/es.js';
import './language/register/fr.js';
import './language/register/ru.js';
import './language/register/zh.js';
import './index.js';
