/** The presenter's own words, in the language of a speaker. */
import { ar } from '../../language/presenter/ar.js';
import { english, type PresenterKey, type PresenterWords } from '../../language/presenter/en.js';
import { es } from '../../language/presenter/es.js';
import { fr } from '../../language/presenter/fr.js';
import { ru } from '../../language/presenter/ru.js';
import { zh } from '../../language/presenter/zh.js';
import type { Speaker, Values } from '../../language/speak.js';

const words: Partial<Record<string, PresenterWords>> = { en: english, ar, es, fr, ru, zh };

/** A language that a page registers on its own is spoken in English here. */
export const tell = (speaker: Speaker, key: PresenterKey, values?: Values): string =>
  speaker.sayThis((words[speaker.code] ?? english)[key], values);
