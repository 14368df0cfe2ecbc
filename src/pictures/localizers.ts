/** All six languages at once: a file that is made once need not save bytes. */
import * as ar from '../i18n/ar.js';
import * as en from '../i18n/en.js';
import * as es from '../i18n/es.js';
import * as fr from '../i18n/fr.js';
import type { Language } from '../i18n/language.js';
import { Localizer } from '../i18n/localizer.js';
import * as ru from '../i18n/ru.js';
import * as zh from '../i18n/zh.js';

type Parts = Pick<typeof en, 'messages' | 'news' | 'cards' | 'procedures'>;

const localizer = (language: Language, { messages, news, cards, procedures }: Record<keyof Parts, object>) =>
  new Localizer(language, en.en, [messages, news, cards, procedures]);

const localizers = new Map(
  [
    localizer(en.en, en),
    localizer(ar.ar, ar),
    localizer(es.es, es),
    localizer(fr.fr, fr),
    localizer(ru.ru, ru),
    localizer(zh.zh, zh),
  ].map(each => [each.code, each] as const),
);

/** The languages that a picture can speak. */
export const languages: readonly string[] = [...localizers.keys()];

/** The localizer of a tag such as `fr` or `fr-CA`; undefined for a language that is not there. */
export const findLocalizer = (tag: string): Localizer | undefined =>
  localizers.get(tag.toLowerCase().split(/[-_]/)[0] ?? '');

/** The same. Throws a RangeError for a language that is not there. */
export function localizerFor(tag: string): Localizer {
  const found = findLocalizer(tag);
  if (!found) throw new RangeError(`lang: ${tag} was given; expected is one of ${languages.join(', ')}`);
  return found;
}
