/** Every language says everything that English says, with the same values, in all its plural forms. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message } from '../../src/language/language.js';
import { register } from '../../src/model/codes.js';
import { territories } from '../../src/world/index.js';
import { en, languages, others } from './every-language.js';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const places = (message: Message): string[] =>
  [...new Set(forms(message).flatMap(form => form.match(/\{\w+\}/g) ?? []))].sort();

const english = Object.entries(en.messages) as [keyof typeof en.messages, Message][];

for (const language of Object.values(languages)) {
  const { code, messages } = language;

  describe(code, () => {
    it('has the keys of English, and no others', () => {
      assert.ok(english.length > 60);
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en.messages).sort());
    });

    it('leaves nothing empty, and no space where a sentence begins or ends', () => {
      for (const [key, message] of Object.entries<Message>(messages)) {
        for (const form of forms(message)) {
          assert.ok(form && form === form.trim(), `${key}: “${form}”`);
          assert.doesNotMatch(form, / {2}|\{\}|undefined/, key);
        }
      }
    });

    it('fills in the same values as English', () => {
      for (const [key, message] of english) assert.deepEqual(places(messages[key]), places(message), key);
    });

    it('has plural forms where English has, and those that its grammar knows', () => {
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
      for (const [key, message] of english) {
        const own: Message = messages[key];
        if (typeof message === 'string') {
          assert.equal(typeof own, 'string', key);
          continue;
        }
        assert.ok(typeof own === 'object', key);
        for (const category of Object.keys(own))
          assert.ok((pluralCategories as string[]).includes(category), `${key}: ${category}`);
        // One form for all is right where the words do not change with the number.
        if (Object.keys(own).length === 1) continue;
        // French and Spanish say millions otherwise; the States are 197.
        const needed = pluralCategories.filter(
          category => ['ar', 'ru'].includes(code) || category !== 'many',
        );
        for (const category of needed) assert.ok(own[category], `${key}: ${category} is missing`);
      }
    });

    it('names all 197 States and every territory, each otherwise', () => {
      const names = Object.values(language.names);
      assert.deepEqual(
        Object.keys(language.names),
        register.map(({ iso3 }) => iso3),
      );
      assert.equal(names.length, 197);
      assert.equal(register.length, 197);
      assert.equal(new Set(names).size, 197);
      const areas = String(language.areas).split('|');
      assert.equal(areas.length, territories.length);
      assert.equal(new Set(areas).size, territories.length);
      for (const name of [...names, ...areas]) assert.ok(name && name === name.trim(), `“${name}”`);
    });
  });
}

const script: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

for (const { code, messages } of others) {
  it(`${code}: nothing is left in English`, () => {
    for (const [key, message] of english) {
      for (const form of forms(messages[key])) {
        const words = form.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
        // Single words such as “Signature” are the same in French.
        if (words.length > 1) assert.ok(!forms(message).includes(form), `${key}: “${form}”`);
        if (script[code] && words.some(word => word.length > 2)) assert.match(form, script[code], key);
      }
    }
  });
}
