/** All six languages at once: a file that is made once need not save bytes. */
import { ar } from '../language/ar.js';
import areas from '../language/areas/en.js';
import { common, map, regions, type Messages } from '../language/en.js';
import { es } from '../language/es.js';
import { fr } from '../language/fr.js';
import { names } from '../language/names/en.js';
import { ru } from '../language/ru.js';
import { Speaker } from '../language/speak.js';
import { zh } from '../language/zh.js';

const messages = { ...common, ...map, ...regions } as Messages;
const en = { code: 'en', dir: 'ltr', names, areas, messages } as const;

const speakers = new Map([en, ar, es, fr, ru, zh].map(language => [language.code, new Speaker(language)]));

/** The languages that a picture can speak. */
export const languages: readonly string[] = [...speakers.keys()];

/** The speaker of a tag such as `fr` or `fr-CA`. Throws a RangeError for a language that is not there. */
export function speakerFor(tag: string): Speaker {
  const speaker = speakers.get(String(tag).toLowerCase().split(/[-_]/)[0] ?? '');
  if (!speaker) throw new RangeError(`lang: ${tag} was given; expected is one of ${languages.join(', ')}`);
  return speaker;
}
