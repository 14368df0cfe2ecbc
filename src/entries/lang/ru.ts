/** Importing this adds Russian. */
import { ru, figures, nextSteps, pledges, since } from '../../i18n/ru.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ru);
addMessages({ ru: { ...figures, ...since, ...pledges, ...nextSteps } });

export { ru };
