/** Importing this adds Arabic. */
import { ar } from '../ar.js';
import { registerLanguage } from '../known.js';

registerLanguage(ar);

export { ar };
