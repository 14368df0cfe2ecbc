/** Importing this adds French. */
import { fr } from '../fr.js';
import { registerLanguage } from '../known.js';

registerLanguage(fr);

export { fr };
