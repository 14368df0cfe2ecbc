/** Importing this adds Arabic. */
import { ar, mapControls } from '../../i18n/ar.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);
addMessages({ ar: mapControls });

export { ar };
