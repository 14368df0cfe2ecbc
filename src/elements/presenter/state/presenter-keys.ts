/** Maps keys to commands. Clickers send PageUp and PageDown, some send arrows. */
import type { Press } from './talk-commands.js';

const next: Press = { type: 'next' };
const back: Press = { type: 'back' };
const blank: Press = { type: 'blank' };
const keys: Press = { type: 'open', panel: 'keys' };

const presses: Readonly<Record<string, Press>> = {
  PageDown: next,
  ArrowRight: next,
  ArrowDown: next,
  ' ': next,
  Enter: next,
  PageUp: back,
  ArrowLeft: back,
  ArrowUp: back,
  Home: { type: 'first' },
  End: { type: 'last' },
  Escape: { type: 'close' },
  b: blank,
  '.': blank,
  f: { type: 'fullscreen' },
  '/': { type: 'open', panel: 'question' },
  '?': keys,
  '؟': keys,
  0: { type: 'latest' },
  F5: { type: 'start' },
  l: { type: 'open', panel: 'languages' },
  o: { type: 'open', panel: 'overview' },
  d: { type: 'scheme' },
  s: { type: 'spotlight' },
  p: { type: 'window' },
  y: { type: 'play' },
  '-': { type: 'speed', by: -1 },
  '+': { type: 'speed', by: 1 },
  '=': { type: 'speed', by: 1 },
  c: { type: 'export', what: 'copySlide' },
  t: { type: 'open', panel: 'export' },
};

/** An element's name. `instanceof` fails for elements of another window. */
const nameOf = (target: EventTarget | undefined): string => (target as Partial<Element>)?.localName ?? '';

/** True for form fields: while someone types, no key belongs to the talk. */
const isField = (target: EventTarget | undefined): boolean =>
  (target as Partial<HTMLElement>)?.isContentEditable || /^(input|textarea|select)$/.test(nameOf(target));

/** Buttons and links answer these themselves. */
const activates = (target: EventTarget | undefined, key: string): boolean =>
  (key === ' ' || key === 'Enter') && /^(button|a|summary)$/.test(nameOf(target));

/** `digits`: the number that has been typed so far. */
export function pressOf(event: KeyboardEvent, digits: string): Press | undefined {
  const [target] = event.composedPath();
  const { key, code } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return undefined;
  if (isField(target)) return undefined;
  if (digits && key === 'Enter') return { type: 'jump' };
  if (/^[1-9]$/.test(key) || (digits && key === '0')) return { type: 'digit', digit: key };
  if (activates(target, key)) return undefined;
  if (key === ' ' && event.shiftKey) return back;
  // On a keyboard that writes another script the letter's place counts.
  const letter = key.length === 1 && key > '\u007f' && key !== '؟' ? code.replace(/^Key/, '') : key;
  const name = letter.length === 1 ? letter.toLowerCase() : letter;
  return Object.hasOwn(presses, name) ? presses[name] : undefined;
}

/** The list that is shown: keys as they stand on the keyboard, and the message that says what they do. */
export const KEY_LIST = [
  ['PageDown → ↓', 'keyNext'],
  ['PageUp ← ↑', 'keyBack'],
  ['Home End', 'keyFirst'],
  ['b', 'keyBlank'],
  ['1 2 … Enter', 'keyNumber'],
  ['o', 'keyOverview'],
  ['p', 'keyWindow'],
  ['F5', 'keyStart'],
  ['f', 'keyFull'],
  ['/', 'keyAsk'],
  ['0', 'keyDate'],
  ['l', 'keyLanguage'],
  ['d', 'keyScheme'],
  ['s', 'keySpot'],
  ['y', 'keyPlay'],
  ['- +', 'keySpeed'],
  ['c', 'keyCopy'],
  ['t', 'keyTake'],
  ['?', 'keyHelp'],
  ['Esc', 'keyClose'],
] as const;
