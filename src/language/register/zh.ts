/** Importing this adds Chinese. */
import { zh } from '../zh.js';
import { addLanguage } from '../known.js';

addLanguage(zh);

export { zh };
