/** Importing this adds French. */
import { fr } from '../../i18n/fr.js';
import { addLanguage } from '../../i18n/registry.js';

addLanguage(fr);

export { fr };
