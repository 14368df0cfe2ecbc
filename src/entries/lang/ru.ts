/** Importing this adds Russian. */
import { cards, news, procedures, ru } from '../../i18n/ru.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ru);
addMessages({ ru: { ...news, ...cards } });
addMessages({ ru: { ...procedures } });

export { ru };
