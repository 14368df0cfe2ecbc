/** All six languages at once: a file that is made once need not save bytes. */
import { ar } from '../i18n/ar.js';
import { es } from '../i18n/es.js';
import { fr } from '../i18n/fr.js';
import type { Localizer } from '../i18n/localizer.js';
import { localizerOf, registerLanguage } from '../i18n/registry.js';
import { ru } from '../i18n/ru.js';
import { zh } from '../i18n/zh.js';
import { show } from '../model/document/issues.js';

const others = [ar, es, fr, ru, zh];
others.forEach(registerLanguage);

/** The languages that a picture can speak. */
export const languages: readonly string[] = ['en', ...others.map(({ code }) => code)];

/** The localizer of a tag such as `fr` or `fr-CA`. Throws a RangeError for a language that is not there. */
export function localizerFor(tag: string): Localizer {
  const code = String(tag).toLowerCase().split(/[-_]/)[0]!;
  const localizer = languages.includes(code) ? localizerOf(code) : undefined;
  if (!localizer)
    throw new RangeError(`lang: ${show(tag)} was given; expected is one of ${languages.join(', ')}`);
  return localizer;
}
