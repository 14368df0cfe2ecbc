/** Importing this adds French. */
import { fr } from '../../i18n/fr.js';
import { registerLanguage } from '../../i18n/registry.js';

registerLanguage(fr);

export { fr };
