/** Importing this adds Arabic. */
import { ar } from '../ar.js';
import { addLanguage } from '../known.js';

addLanguage(ar);

export { ar };
