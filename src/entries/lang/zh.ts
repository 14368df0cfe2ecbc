/** Importing this adds Chinese. */
import { zh, procedures } from '../../i18n/zh.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(zh);
addMessages({ zh: { ...procedures } });

export { zh };
