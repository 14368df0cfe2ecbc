/** Importing this adds French. */
import { fr, figures, nextSteps, pledges, since } from '../../i18n/fr.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(fr);
addMessages({ fr: { ...figures, ...since, ...pledges, ...nextSteps } });

export { fr };
