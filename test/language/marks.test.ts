/** What an editor would strike out in each language: another script's mark, or a space at which a line must not end. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Message } from '../../src/i18n/language.js';
import { ar } from '../../src/i18n/presenter/ar.js';
import { es } from '../../src/i18n/presenter/es.js';
import { fr } from '../../src/i18n/presenter/fr.js';
import { ru } from '../../src/i18n/presenter/ru.js';
import { zh } from '../../src/i18n/presenter/zh.js';
import { others } from './every-language.js';

const presenter: Record<string, Record<string, Message>> = { ar, es, fr, ru, zh };

const struck: Record<string, RegExp> = {
  // A date in figures turns round after an Arabic letter, if no mark holds it.
  ar: /[,;?%\u0660-\u0669]|(?<!\u200e)\b\d{4}-/,
  es: /["'«»]|núm\. /,
  fr: /["']|(?<!\u00a0)[:;?!»]|«(?!\u00a0)|\u00ba(?!\u00a0)/,
  ru: /["'“”ё]| —|№(?!\u00a0)/i,
  zh: /["'(),:;?!]/,
};

for (const { code, messages } of others) {
  it(`${code}: marks and spaces`, () => {
    const all = [...Object.entries<Message>(messages), ...Object.entries(presenter[code]!)];
    for (const [key, message] of all) {
      for (const form of typeof message === 'string' ? [message] : Object.values(message)) {
        // `data:` is what such an address is called everywhere.
        assert.doesNotMatch(form.replace('data:', ''), struck[code]!, key);
      }
    }
  });
}
