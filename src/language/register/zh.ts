/** Importing this adds Chinese. */
import { zh } from '../zh.js';
import { registerLanguage } from '../known.js';

registerLanguage(zh);

export { zh };
