/** All six languages at once: a file that is made once need not save bytes. */
import { ar } from '../i18n/ar.js';
import { en } from '../i18n/en.js';
import { es } from '../i18n/es.js';
import { fr } from '../i18n/fr.js';
import { ru } from '../i18n/ru.js';
import { Speaker } from '../i18n/localizer.js';
import { zh } from '../i18n/zh.js';

const speakers = new Map(
  [en, ar, es, fr, ru, zh].map(language => [language.code, new Speaker(language)] as const),
);

/** The languages that a picture can speak. */
export const languages: readonly string[] = [...speakers.keys()];

/** The speaker of a tag such as `fr` or `fr-CA`. Throws a RangeError for a language that is not there. */
export function speakerFor(tag: string): Speaker {
  const speaker = speakers.get(String(tag).toLowerCase().split(/[-_]/)[0] ?? '');
  if (!speaker) throw new RangeError(`lang: ${tag} was given; expected is one of ${languages.join(', ')}`);
  return speaker;
}
