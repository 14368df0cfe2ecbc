/** Importing this adds French. */
import { fr, play } from '../../i18n/fr.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(fr);
addMessages({ fr: { ...play } });

export { fr };
