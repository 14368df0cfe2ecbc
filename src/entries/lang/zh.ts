/** Importing this adds Chinese. */
import { cards, news, procedures, zh } from '../../i18n/zh.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(zh);
addMessages({ zh: { ...news, ...cards } });
addMessages({ zh: { ...procedures } });

export { zh };
