/** The six languages, with all that English says. */
import * as ar from '../../src/i18n/ar.js';
import * as en from '../../src/i18n/en.js';
import '../../src/i18n/english-names.js';
import * as es from '../../src/i18n/es.js';
import * as fr from '../../src/i18n/fr.js';
import type { Language } from '../../src/i18n/language.js';
import { Localizer } from '../../src/i18n/localizer.js';
import type { Message } from '../../src/i18n/message.js';
import * as ru from '../../src/i18n/ru.js';
import * as zh from '../../src/i18n/zh.js';

export const languages: Record<'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh', Language> = {
  ar: ar.ar,
  // With the parts that a page adds as it loads the elements.
  en: {
    ...en.en,
    messages: { ...en.messages, ...en.choosing, ...en.loading, ...en.placeNotes, ...en.besideMap },
  },
  es: es.es,
  fr: fr.fr,
  ru: ru.ru,
  zh: zh.zh,
};

export const others = [ar.ar, es.es, fr.fr, ru.ru, zh.zh];

/** The messages of each part, by language. */
export const parts = { ar, en, es, fr, ru, zh };

/** The messages of a language by part, as its file exports them: of the elements, the presenter, the frame page … */
export const partsOf = (code: string): [string, Record<string, Message>][] =>
  Object.entries(parts[code as keyof typeof parts])
    .filter(([name]) => name !== code)
    .map(([name, part]) => [name, part as Record<string, Message>]);

/** All messages of a language. */
export const allMessages = (code: string): Record<string, Message> =>
  Object.assign({}, ...partsOf(code).map(([, part]) => part)) as Record<string, Message>;

export const localizerOf = (code: keyof typeof languages): Localizer =>
  new Localizer(languages[code], languages.en);
