/** Importing this adds Spanish. */
import { es } from '../es.js';
import { addLanguage } from '../known.js';

addLanguage(es);

export { es };
