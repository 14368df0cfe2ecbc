/** Importing this adds Arabic. */
import { ar } from '../../i18n/ar.js';
import { registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);

export { ar };
