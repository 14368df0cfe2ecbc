/** Which key does what. Clickers send PageUp and PageDown, some send arrows. */

export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'full'
  | 'ask'
  | 'keys'
  | 'language'
  | 'scheme'
  | 'play'
  | 'copy'
  | 'take'
  | 'close';

const commands: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'close',
  b: 'blank',
  '.': 'blank',
  f: 'full',
  '/': 'ask',
  '?': 'keys',
  '؟': 'keys',
  l: 'language',
  s: 'scheme',
  p: 'play',
  c: 'copy',
  t: 'take',
};

/** Whether typing goes somewhere: then no key is the talk's. */
function isField(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/.test(target.localName);
}

/** Buttons and links answer these themselves. */
const pressing = (target: EventTarget | undefined, key: string): boolean =>
  (key === ' ' || key === 'Enter') &&
  target instanceof HTMLElement &&
  /^(button|a|summary)$/.test(target.localName);

export function commandOf(event: KeyboardEvent): Command | undefined {
  const [target] = event.composedPath();
  const { key, code } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return undefined;
  if (isField(target) || pressing(target, key)) return undefined;
  if (key === ' ' && event.shiftKey) return 'back';
  // On a keyboard that writes another script the letter's place counts.
  const letter = key.length === 1 && key > '\u007f' && key !== '؟' ? code.replace(/^Key/, '') : key;
  return commands[letter.length === 1 ? letter.toLowerCase() : letter];
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
