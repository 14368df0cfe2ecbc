/** Importing this adds Arabic. */
import { ar, cards, news, procedures } from '../../i18n/ar.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);
addMessages({ ar: { ...news, ...cards } });
addMessages({ ar: { ...procedures } });

export { ar };
