/** Importing this adds Chinese. */
import { zh } from '../../i18n/zh.js';
import { registerLanguage } from '../../i18n/registry.js';

registerLanguage(zh);

export { zh };
