/** Importing this adds Arabic. */
import { ar, figures, nextSteps, pledges, since } from '../../i18n/ar.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);
addMessages({ ar: { ...figures, ...since, ...pledges, ...nextSteps } });

export { ar };
