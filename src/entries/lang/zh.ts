/** Importing this adds Chinese. */
import { zh, mapControls } from '../../i18n/zh.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(zh);
addMessages({ zh: mapControls });

export { zh };
