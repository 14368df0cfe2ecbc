/** Importing this adds Russian. */
import { ru } from '../../i18n/ru.js';
import { registerLanguage } from '../../i18n/registry.js';

registerLanguage(ru);

export { ru };
