/** Importing this adds Spanish. */
import { dashboard, es, play } from '../../i18n/es.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(es);
addMessages({ es: { ...play, ...dashboard } });

export { es };
