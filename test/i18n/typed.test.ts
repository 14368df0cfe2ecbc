/** Mistakes that the compiler must refuse; `npm run lint` fails where it does not. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fr } from '../../src/i18n/fr.js';
import { overrideMessages } from '../../src/i18n/registry.js';
import type { Messages } from '../../src/i18n/en.js';
import type { Language } from '../../src/i18n/language.js';

it('a language that lacks a message, or its names, does not compile', () => {
  const { counted: _, ...lacking } = fr.messages;
  // @ts-expect-error `counted` is missing
  const wrong: Language = { ...fr, messages: lacking };
  // @ts-expect-error a message with plural forms cannot be one string
  const plain: Messages = { ...fr.messages, party: 'État partie' };
  const { names: __, ...nameless } = fr;
  // @ts-expect-error `names` is missing
  const unnamed: Language = nameless;
  assert.ok(wrong && plain && unnamed);
});

it('a message that does not exist cannot be overridden', () => {
  // @ts-expect-error there is no such key
  overrideMessages('fr', { nothingOfTheKind: '' });
  overrideMessages('fr', { statusSignatory: 'Partie au Protocole' });
});
