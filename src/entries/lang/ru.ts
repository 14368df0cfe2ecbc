/** Importing this adds Russian. */
import { ru, play } from '../../i18n/ru.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ru);
addMessages({ ru: { ...play } });

export { ru };
