/** Importing this adds Spanish. */
import { es } from '../../i18n/es.js';
import { addLanguage } from '../../i18n/registry.js';

addLanguage(es);

export { es };
