/** Adds the messages of the slides that carry the talk. */
import { talkSlides as ar } from '../../../../i18n/ar.js';
import { cards, nextSteps, pledges, talkSlides as en } from '../../../../i18n/en.js';
import { talkSlides as es } from '../../../../i18n/es.js';
import { talkSlides as fr } from '../../../../i18n/fr.js';
import { addMessages } from '../../../../i18n/registry.js';
import { talkSlides as ru } from '../../../../i18n/ru.js';
import { talkSlides as zh } from '../../../../i18n/zh.js';

addMessages({ ar, en: { ...cards, ...nextSteps, ...pledges, ...en }, es, fr, ru, zh });
