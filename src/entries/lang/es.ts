/** Importing this adds Spanish. */
import { es, figures, nextSteps, pledges, since } from '../../i18n/es.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(es);
addMessages({ es: { ...figures, ...since, ...pledges, ...nextSteps } });

export { es };
