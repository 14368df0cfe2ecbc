/** The six languages, with all that English says. */
import { ar } from '../../src/i18n/ar.js';
import englishAreas from '../../src/i18n/areas/en.js';
import * as english from '../../src/i18n/en.js';
import { es } from '../../src/i18n/es.js';
import { fr } from '../../src/i18n/fr.js';
import type { Language } from '../../src/i18n/language.js';
import { names } from '../../src/i18n/names/en.js';
import { ru } from '../../src/i18n/ru.js';
import { Speaker } from '../../src/i18n/localizer.js';
import { zh } from '../../src/i18n/zh.js';

/** Every constant of the English module is one element's messages. */
export const en: Language = {
  code: 'en',
  dir: 'ltr',
  messages: Object.assign({}, ...Object.values(english)) as Language['messages'],
  names,
  areas: englishAreas,
};

export const languages = { ar, en, es, fr, ru, zh };

export const others = [ar, es, fr, ru, zh];

export const speakerOf = (code: keyof typeof languages): Speaker => new Speaker(languages[code], en);
