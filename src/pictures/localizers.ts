/** All six languages at once: a file that is made once need not save bytes. */
import { ar } from '../i18n/ar.js';
import * as en from '../i18n/en.js';
import '../i18n/english-names.js';
import { es } from '../i18n/es.js';
import { fr } from '../i18n/fr.js';
import type { Localizer } from '../i18n/localizer.js';
import { addMessages, localizerOf, registerLanguage } from '../i18n/registry.js';
import { ru } from '../i18n/ru.js';
import { zh } from '../i18n/zh.js';

const others = [ar, es, fr, ru, zh];
others.forEach(registerLanguage);
/** English brings the words of each element apart from its first messages. */
const { placeNotes, besideMap, choosing, news, cards, procedures, since, pledges, figures } = en;
addMessages({
  en: {
    ...placeNotes,
    ...besideMap,
    ...choosing,
    ...news,
    ...cards,
    ...procedures,
    ...since,
    ...pledges,
    ...figures,
  },
});

/** The languages that a picture can speak. */
export const languages: readonly string[] = ['en', ...others.map(({ code }) => code)];

/** The localizer of one of them. */
export const localizerFor = (code: string): Localizer => localizerOf(code)!;
