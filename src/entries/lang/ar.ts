/** Importing this adds Arabic. */
import { ar } from '../../i18n/ar.js';
import { addLanguage } from '../../i18n/registry.js';

addLanguage(ar);

export { ar };
