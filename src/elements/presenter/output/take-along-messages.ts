/** Adds the words of what is taken along to those of the page. */
import { takeAlong as ar } from '../../../i18n/ar.js';
import { takeAlong as en } from '../../../i18n/en.js';
import { takeAlong as es } from '../../../i18n/es.js';
import { takeAlong as fr } from '../../../i18n/fr.js';
import { addMessages } from '../../../i18n/registry.js';
import { takeAlong as ru } from '../../../i18n/ru.js';
import { takeAlong as zh } from '../../../i18n/zh.js';

addMessages({ ar, en, es, fr, ru, zh });
