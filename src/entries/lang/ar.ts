/** Importing this adds Arabic. */
import { ar, play } from '../../i18n/ar.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);
addMessages({ ar: { ...play } });

export { ar };
