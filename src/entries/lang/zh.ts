/** Importing this adds Chinese. */
import { cards, zh, news } from '../../i18n/zh.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(zh);
addMessages({ zh: { ...news, ...cards } });

export { zh };
