/** The languages this page speaks: English always, others as their modules are imported. */
import { common, type Messages } from './en.js';
import areas from './areas/en.js';
import { names } from './names/en.js';
import { Speaker, type Language } from './speak.js';

/** English grows with the elements that are imported, so that a page pays only for what it shows. */
const english = { ...common } as Messages;
const speakers = new Map<string, Speaker>();
const listeners = new Set<() => void>();

/** Adds an element's part of the English messages. */
export function addEnglish(messages: Partial<Messages>): void {
  Object.assign(english, messages);
}

/** Adds a language, or replaces one that is known; what is on the page is said anew. */
export function registerLanguage(language: Language): void {
  speakers.set(language.code, new Speaker(language));
  for (const listener of listeners) listener();
}

/** Calls back whenever a language comes; returns the way to stop it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The speaker of a tag such as `fr` or `fr-CA`, if this page speaks it. */
export function speakerOf(tag: string): Speaker | undefined {
  if (!speakers.has('en'))
    speakers.set('en', new Speaker({ code: 'en', dir: 'ltr', messages: english, names, areas }));
  return speakers.get(tag.toLowerCase().split(/[-_]/)[0] ?? '');
}

/** The codes of all languages known here. */
export function knownLanguages(): string[] {
  speakerOf('en');
  return [...speakers.keys()].sort();
}
