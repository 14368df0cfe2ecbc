/** All six languages at once: a file that is made once need not save bytes. */
import { ar } from '../i18n/ar.js';
import { en } from '../i18n/en.js';
import { es } from '../i18n/es.js';
import { fr } from '../i18n/fr.js';
import { ru } from '../i18n/ru.js';
import { Localizer } from '../i18n/localizer.js';
import { zh } from '../i18n/zh.js';
import { show } from '../model/document/issues.js';

const localizers = new Map(
  [en, ar, es, fr, ru, zh].map(language => [language.code, new Localizer(language)] as const),
);

/** The languages that a picture can speak. */
export const languages: readonly string[] = [...localizers.keys()];

/** The localizer of a tag such as `fr` or `fr-CA`. Throws a RangeError for a language that is not there. */
export function localizerFor(tag: string): Localizer {
  const localizer = localizers.get(String(tag).toLowerCase().split(/[-_]/)[0] ?? '');
  if (!localizer)
    throw new RangeError(`lang: ${show(tag)} was given; expected is one of ${languages.join(', ')}`);
  return localizer;
}
