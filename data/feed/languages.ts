/** The six languages of the feed. */
import * as ar from '../../src/i18n/ar.js';
import * as en from '../../src/i18n/en.js';
import '../../src/i18n/english-names.js';
import * as es from '../../src/i18n/es.js';
import * as fr from '../../src/i18n/fr.js';
import { Localizer } from '../../src/i18n/localizer.js';
import * as ru from '../../src/i18n/ru.js';
import * as zh from '../../src/i18n/zh.js';

/** English first, by code. */
export const feedLocalizers: ReadonlyMap<string, Localizer> = new Map(
  [
    new Localizer(en.en, en.en, [en.messages, en.news, en.feed]),
    new Localizer(ar.ar, en.en, [ar.messages, ar.feed]),
    new Localizer(es.es, en.en, [es.messages, es.feed]),
    new Localizer(fr.fr, en.en, [fr.messages, fr.feed]),
    new Localizer(ru.ru, en.en, [ru.messages, ru.feed]),
    new Localizer(zh.zh, en.en, [zh.messages, zh.feed]),
  ].map(localizer => [localizer.code, localizer]),
);
