/** Importing this adds French. */
import { fr } from '../fr.js';
import { addLanguage } from '../known.js';

addLanguage(fr);

export { fr };
