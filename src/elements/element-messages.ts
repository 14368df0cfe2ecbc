/** What the elements beside the map say in English, and the names of States. */
import '../i18n/english-names.js';
import { besideMap, choosing } from '../i18n/en.js';
import { addMessages } from '../i18n/registry.js';

addMessages({ en: { ...besideMap, ...choosing } });
