/** Importing this adds Chinese. */
import { dashboard, play, zh } from '../../i18n/zh.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(zh);
addMessages({ zh: { ...play, ...dashboard } });

export { zh };
