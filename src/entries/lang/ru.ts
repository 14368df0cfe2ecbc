/** Importing this adds Russian. */
import { cards, ru, news } from '../../i18n/ru.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ru);
addMessages({ ru: { ...news, ...cards } });

export { ru };
