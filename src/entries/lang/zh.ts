/** Importing this adds Chinese. */
import { zh, figures, nextSteps, pledges, since } from '../../i18n/zh.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(zh);
addMessages({ zh: { ...figures, ...since, ...pledges, ...nextSteps } });

export { zh };
