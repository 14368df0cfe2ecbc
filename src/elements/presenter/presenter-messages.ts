/** Adds the presenter's own messages to those of the page. */
import { presenter as ar, presenterTools as arTools } from '../../i18n/ar.js';
import { besideMap, placeNotes, presenter as en, presenterTools as enTools } from '../../i18n/en.js';
import { presenter as es, presenterTools as esTools } from '../../i18n/es.js';
import { presenter as fr, presenterTools as frTools } from '../../i18n/fr.js';
import { addMessages } from '../../i18n/registry.js';
import { presenter as ru, presenterTools as ruTools } from '../../i18n/ru.js';
import { presenter as zh, presenterTools as zhTools } from '../../i18n/zh.js';

addMessages({ ar, en: { ...besideMap, ...placeNotes, ...en }, es, fr, ru, zh });
addMessages({ ar: arTools, en: enTools, es: esTools, fr: frTools, ru: ruTools, zh: zhTools });
