/** Importing this adds Arabic. */
import { ar, dashboard, play } from '../../i18n/ar.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);
addMessages({ ar: { ...play, ...dashboard } });

export { ar };
