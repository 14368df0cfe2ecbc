/** The languages this page speaks: English always, others as their modules are imported. */
import { common, type Messages } from './en.js';
import areas from './areas/en.js';
import { dayMonthYear } from './day-month-year.js';
import { names } from './names/en.js';
import { Speaker, type Language } from './localizer.js';

/** Grows with the elements that are imported, so that a page pays only for what it shows. */
const english: Language = {
  code: 'en',
  dir: 'ltr',
  messages: { ...common } as Messages,
  names,
  areas,
  writeDate: dayMonthYear(
    'January|February|March|April|May|June|July|August|September|October|November|December',
    name => /Sept|.../.exec(name)![0],
  ),
};

const languages = new Map<string, Language>([['en', english]]);
const overrides = new Map<string, Partial<Messages>>();
/** Made when somebody reads that language. */
const speakers = new Map<string, Speaker>();
const listeners = new Set<() => void>();

/** Adds an element's part of the English messages. */
export function addEnglish(messages: Partial<Messages>): void {
  Object.assign(english.messages, messages);
}

/**
 * Adds a language, or replaces one that is known; what is on the page is said anew. What it leaves out is
 * said in English. One that cannot be used is reported in the console, and nothing changes.
 */
export function registerLanguage(language: Language): void {
  const { code, messages } = (language ?? {}) as Partial<Language>;
  if (!isTag(code) || !isObject(messages)) {
    console.error(
      'opic-widgets: registerLanguage takes { code, dir, messages, names }; code is a tag such as "de".',
      language,
    );
    return;
  }
  addLanguage(language);
}

/** The same for a language of this package, unasked: what it says may be packed, and stays so until it is said. */
export function addLanguage(language: Language): void {
  const code = normal(language.code);
  languages.set(code, language);
  sayAnew(code);
}

/**
 * Puts a page's own words in place of single messages of a language. It may be registered before or after.
 *
 * @example overrideMessages('fr', { 'no-action': 'Ni signé ni ratifié' })
 */
export function overrideMessages(code: string, messages: Partial<Messages>): void {
  if (!isTag(code) || !isObject(messages)) {
    console.error('opic-widgets: overrideMessages takes a tag such as "fr" and an object of messages.', code);
    return;
  }
  overrides.set(normal(code), { ...overrides.get(normal(code)), ...messages });
  sayAnew(normal(code));
}

/** Calls back whenever a language comes or changes; returns the way to stop it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The speaker of a tag such as `fr`, `fr-CA` or `zh-Hant-HK`, if this page speaks it or its parent. */
export function speakerOf(tag: string): Speaker | undefined {
  // Tags are short. A long one is refused as it is, because each of its parts would be tried.
  for (let code = tag.length > 100 ? '' : normal(tag); code; code = code.replace(/(^|-)[^-]*$/, '')) {
    const language = languages.get(code);
    if (!language) continue;
    let speaker = speakers.get(code);
    if (!speaker) speakers.set(code, (speaker = new Speaker(language, english, overrides.get(code))));
    return speaker;
  }
  return undefined;
}

/** The codes of all languages known here. */
export function knownLanguages(): string[] {
  return [...languages.values()].map(({ code }) => code).sort();
}

function sayAnew(code: string): void {
  speakers.delete(code);
  for (const listener of [...listeners]) listener();
}

const normal = (tag: string) => tag.trim().replaceAll('_', '-').toLowerCase();

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** Whether it is a language tag, as `Intl` demands. */
function isTag(code: unknown): code is string {
  try {
    return typeof code === 'string' && Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
}
