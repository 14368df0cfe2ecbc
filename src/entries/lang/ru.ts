/** Importing this adds Russian. */
import { dashboard, play, ru } from '../../i18n/ru.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ru);
addMessages({ ru: { ...play, ...dashboard } });

export { ru };
