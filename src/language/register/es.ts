/** Importing this adds Spanish. */
import { es } from '../es.js';
import { registerLanguage } from '../known.js';

registerLanguage(es);

export { es };
