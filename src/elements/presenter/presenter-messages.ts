/** Adds the presenter's own messages to those of the page. */
import { presenter as ar } from '../../i18n/ar.js';
import { besideMap, placeNotes, presenter as en } from '../../i18n/en.js';
import { presenter as es } from '../../i18n/es.js';
import { presenter as fr } from '../../i18n/fr.js';
import { addMessages } from '../../i18n/registry.js';
import { presenter as ru } from '../../i18n/ru.js';
import { presenter as zh } from '../../i18n/zh.js';

addMessages({ ar, en: { ...besideMap, ...placeNotes, ...en }, es, fr, ru, zh });
