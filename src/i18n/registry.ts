/** The languages of this page: English always, others as their modules are imported. */
import { en, type AllMessages } from './en.js';
import type { Language } from './language.js';
import { Localizer } from './localizer.js';

const languages = new Map<string, Language>([['en', en]]);
const overrides = new Map<string, Partial<AllMessages>>();
/** Messages that not every page needs. */
const added = new Map<string, Partial<AllMessages>>();
/** Made when somebody reads that language. */
const localizers = new Map<string, Localizer>();
const listeners = new Set<() => void>();

/** Adds a part of a language's messages. English parts come with the modules that say them, so nothing is drawn anew. */
export function addMessages(byLanguage: Readonly<Record<string, Partial<AllMessages>>>): void {
  for (const [code, messages] of Object.entries(byLanguage)) Object.assign(addedTo(code), messages);
  if (Object.keys(byLanguage).some(code => code !== 'en')) changed();
}

function addedTo(code: string): Partial<AllMessages> {
  let messages = added.get(code);
  if (!messages) added.set(code, (messages = {}));
  return messages;
}

/**
 * Adds a language, or replaces a known one; the elements on the page are drawn again. What it leaves out is in
 * English. One that cannot be used is reported in the console, and nothing changes.
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
  languages.set(normal(code), language);
  changed();
}

/**
 * Puts a page's own words in place of single messages of a language. It may be registered before or after.
 *
 * @example overrideMessages('fr', { 'no-action': 'Ni signé ni ratifié' })
 */
export function overrideMessages(code: string, messages: Partial<AllMessages>): void {
  if (!isTag(code) || !isObject(messages)) {
    console.error('opic-widgets: overrideMessages takes a tag such as "fr" and an object of messages.', code);
    return;
  }
  overrides.set(normal(code), { ...overrides.get(normal(code)), ...messages });
  changed();
}

/** Calls back whenever a language comes or changes; returns the way to stop it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The localizer of a tag such as `fr`, `fr-CA` or `zh-Hant-HK`, if this page speaks it or its parent. */
export function localizerOf(tag: string): Localizer | undefined {
  // Tags are short. A long one is refused as it is, because each of its parts would be tried.
  for (let code = tag.length > 100 ? '' : normal(tag); code; code = code.replace(/(^|-)[^-]*$/, '')) {
    const language = languages.get(code);
    if (!language) continue;
    let localizer = localizers.get(code);
    if (!localizer) {
      const own = [overrides.get(code) ?? {}, language.messages, addedTo(code)];
      const all = [...own, en.messages, addedTo('en')];
      localizers.set(code, (localizer = new Localizer(language, en, all)));
    }
    return localizer;
  }
  return undefined;
}

/** The codes of all languages known here. */
export function knownLanguages(): string[] {
  return [...languages.values()].map(({ code }) => code).sort();
}

function changed(): void {
  localizers.clear();
  for (const listener of [...listeners]) listener();
}

const normal = (tag: string) => tag.trim().replaceAll('_', '-').toLowerCase();

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** True for a language tag that `Intl` accepts. */
function isTag(code: unknown): code is string {
  try {
    return typeof code === 'string' && Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
}
