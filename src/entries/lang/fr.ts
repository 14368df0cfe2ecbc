/** Importing this adds French. */
import { fr, mapControls } from '../../i18n/fr.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(fr);
addMessages({ fr: mapControls });

export { fr };
