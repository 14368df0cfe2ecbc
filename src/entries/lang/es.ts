/** Importing this adds Spanish. */
import { cards, es, news, procedures } from '../../i18n/es.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(es);
addMessages({ es: { ...news, ...cards } });
addMessages({ es: { ...procedures } });

export { es };
