/** Importing this adds Chinese. */
import { zh } from '../../i18n/zh.js';
import { addLanguage } from '../../i18n/registry.js';

addLanguage(zh);

export { zh };
