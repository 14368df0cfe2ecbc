/** Importing this adds French. */
import { cards, fr, news, procedures } from '../../i18n/fr.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(fr);
addMessages({ fr: { ...news, ...cards } });
addMessages({ fr: { ...procedures } });

export { fr };
