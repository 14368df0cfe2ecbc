/** Importing this adds Spanish. */
import { es } from '../../i18n/es.js';
import { registerLanguage } from '../../i18n/registry.js';

registerLanguage(es);

export { es };
