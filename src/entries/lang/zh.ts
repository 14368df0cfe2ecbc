/** Importing this adds Chinese. */
import { zh, play } from '../../i18n/zh.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(zh);
addMessages({ zh: { ...play } });

export { zh };
