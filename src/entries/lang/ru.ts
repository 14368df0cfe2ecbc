/** Importing this adds Russian. */
import { ru } from '../../i18n/ru.js';
import { addLanguage } from '../../i18n/registry.js';

addLanguage(ru);

export { ru };
