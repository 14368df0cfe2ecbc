/** Importing this adds Arabic. */
import { cards, ar, news } from '../../i18n/ar.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);
addMessages({ ar: { ...news, ...cards } });

export { ar };
