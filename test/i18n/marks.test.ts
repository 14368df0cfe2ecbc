/** Typography that an editor would correct: punctuation of another script, or a breaking space where a line must not end. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { allMessages, others } from './every-language.js';

const struck: Record<string, RegExp> = {
  // A date in figures turns round after an Arabic letter, if no mark holds it.
  ar: /[,;?%\u0660-\u0669]|(?<!\u200e)\b\d{4}-/,
  es: /["'«»]|núm\. /,
  fr: /["']|(?<!\u00a0)[:;?!»]|«(?!\u00a0)|\u00ba(?!\u00a0)/,
  ru: /["'“”ё]| —|№(?!\u00a0)/i,
  zh: /["'(),:;?!]/,
};

for (const { code } of others) {
  it(`${code}: marks and spaces`, () => {
    for (const [key, message] of Object.entries(allMessages(code))) {
      for (const form of typeof message === 'string' ? [message] : Object.values(message)) {
        // `data:` is what such an address is called everywhere.
        assert.doesNotMatch(form.replace('data:', ''), struck[code]!, key);
      }
    }
  });
}
