/** Importing this adds Spanish. */
import { es, mapControls } from '../../i18n/es.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(es);
addMessages({ es: mapControls });

export { es };
