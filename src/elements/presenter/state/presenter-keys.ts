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
  l: { type: 'language' },
  s: { type: 'scheme' },
  p: { type: 'play' },
  c: { type: 'export', what: 'copySlide' },
  t: { type: 'open', panel: 'export' },
};

/** True for form fields: while someone types, no key belongs to the talk. */
function isField(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/.test(target.localName);
}

/** Buttons and links answer these themselves. */
const activates = (target: EventTarget | undefined, key: string): boolean =>
  (key === ' ' || key === 'Enter') &&
  target instanceof HTMLElement &&
  /^(button|a|summary)$/.test(target.localName);

export function pressOf(event: KeyboardEvent): Press | undefined {
  const [target] = event.composedPath();
  const { key, code } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return undefined;
  if (isField(target) || activates(target, key)) return undefined;
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
  ['f', 'keyFull'],
  ['/', 'keyAsk'],
  ['l', 'keyLanguage'],
  ['s', 'keyScheme'],
  ['p', 'keyPlay'],
  ['c', 'keyCopy'],
  ['t', 'keyTake'],
  ['?', 'keyHelp'],
  ['Esc', 'keyClose'],
] as const;
