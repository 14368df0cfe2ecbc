/** Importing this adds Russian. */
import { ru } from '../ru.js';
import { registerLanguage } from '../known.js';

registerLanguage(ru);

export { ru };
