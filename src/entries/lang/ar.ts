/** Importing this adds Arabic. */
import { ar, procedures } from '../../i18n/ar.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);
addMessages({ ar: { ...procedures } });

export { ar };
