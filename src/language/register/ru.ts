/** Importing this adds Russian. */
import { ru } from '../ru.js';
import { addLanguage } from '../known.js';

addLanguage(ru);

export { ru };
