/** The presenter's own words, in the language of a speaker. */
import { ar } from '../../i18n/presenter/ar.js';
import { english, type PresenterKey, type PresenterWords } from '../../i18n/presenter/en.js';
import { es } from '../../i18n/presenter/es.js';
import { fr } from '../../i18n/presenter/fr.js';
import { ru } from '../../i18n/presenter/ru.js';
import { zh } from '../../i18n/presenter/zh.js';
import type { Speaker, Values } from '../../i18n/localizer.js';

const words: Partial<Record<string, PresenterWords>> = { en: english, ar, es, fr, ru, zh };

/** A language that a page registers on its own is spoken in English here. */
export const tell = (speaker: Speaker, key: PresenterKey, values?: Values): string =>
  speaker.sayThis((words[speaker.code] ?? english)[key], values);
