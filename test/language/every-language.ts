/** The six languages, with all that English says. */
import { ar } from '../../src/language/ar.js';
import englishAreas from '../../src/language/areas/en.js';
import * as english from '../../src/language/en.js';
import { es } from '../../src/language/es.js';
import { fr } from '../../src/language/fr.js';
import type { Language } from '../../src/language/language.js';
import { names } from '../../src/language/names/en.js';
import { ru } from '../../src/language/ru.js';
import { Speaker } from '../../src/language/speak.js';
import { zh } from '../../src/language/zh.js';

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
