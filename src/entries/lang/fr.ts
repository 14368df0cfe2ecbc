/** Importing this adds French. */
import { dashboard, fr, play } from '../../i18n/fr.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(fr);
addMessages({ fr: { ...play, ...dashboard } });

export { fr };
