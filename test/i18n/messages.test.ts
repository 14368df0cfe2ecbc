/** Every language says everything that English says, with the same values, in all its plural forms. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Message } from '../../src/i18n/message.js';
import { register } from '../../src/model/codes.js';
import { territories } from '../../src/world/index.js';
import { allMessages, languages, others, parts, partsOf } from './every-language.js';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const places = (message: Message): string[] =>
  [...new Set(forms(message).flatMap(form => form.match(/\{\w+\}/g) ?? []))].sort();

const english = Object.entries(allMessages('en'));

const taiwan: Record<string, string> = {
  ar: 'مقاطعة تايوان الصينية',
  en: 'Taiwan, Province of China',
  es: 'Provincia china de Taiwán',
  fr: 'Province chinoise de Taiwan',
  ru: 'Тайвань, провинция Китая',
  zh: '中国台湾省',
};

for (const language of Object.values(languages)) {
  const { code } = language;
  const messages = allMessages(code);

  describe(code, () => {
    it('has the keys of English in the order of English, and no others', () => {
      assert.ok(english.length > 60);
      const keys = Object.keys(messages);
      for (const [name, part] of partsOf('en'))
        assert.deepEqual(
          keys.filter(key => Object.hasOwn(part, key)),
          Object.keys(part),
          name,
        );
      assert.equal(keys.length, english.length);
    });

    it('leaves nothing empty, and no space where a sentence begins or ends', () => {
      for (const [key, message] of Object.entries(messages)) {
        for (const form of forms(message)) {
          assert.ok(form && form === form.trim(), `${key}: “${form}”`);
          assert.doesNotMatch(form, / {2}|\{\}|undefined/, key);
        }
      }
    });

    it('fills in the same values as English', () => {
      for (const [key, message] of english) assert.deepEqual(places(messages[key]!), places(message), key);
    });

    it('has plural forms where English has, and those that its grammar knows', () => {
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
      for (const [key, message] of english) {
        const own = messages[key]!;
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
        // The presenter never counts none.
        const spared = [['ar', 'ru'].includes(code) ? '' : 'many', key in parts.en.presenter ? 'zero' : ''];
        const needed = pluralCategories.filter(category => !spared.includes(category));
        for (const category of needed) assert.ok(own[category], `${key}: ${category} is missing`);
      }
    });

    it('names all 197 States and every territory, each otherwise', () => {
      const codes = [...register.map(({ iso3 }) => iso3), ...territories.map(({ id }) => id)];
      assert.equal(register.length, 197);
      assert.deepEqual(Object.keys(language.names).sort(), codes.sort());
      const names = Object.values(language.names);
      assert.equal(new Set(names).size, names.length);
      for (const name of names) assert.ok(name && name === name.trim(), `“${name}”`);
    });

    it('names Taiwan as the United Nations does', () => {
      assert.equal(language.names['TWN'], taiwan[code]);
    });
  });
}

const script: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

for (const { code } of others) {
  const messages = allMessages(code);
  it(`${code}: nothing is left in English`, () => {
    for (const [key, message] of english) {
      for (const form of forms(messages[key]!)) {
        const words = form.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
        // Single words such as “Signature” are the same in French.
        if (words.length > 1) assert.ok(!forms(message).includes(form), `${key}: “${form}”`);
        if (script[code] && words.some(word => word.length > 2)) assert.match(form, script[code], key);
      }
    }
  });
}

it('no two parts of a language use one key', () => {
  const keys = partsOf('en').flatMap(([, part]) => Object.keys(part));
  assert.equal(new Set(keys).size, keys.length);
});

/** The code that says something: all of src but the languages themselves. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !/^i18n\/(..|generated\/.*)\.ts$/.test(file))
  .map(file => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

/** Keys that are put together: `note-${note}`, `sure-${confidence}`, `${heading}Text`. */
const isUsed = (text: string, key: string): boolean =>
  new RegExp(`['\`]${key}['\`]|[{ ]${key}[:?]|\\.(?:say|msg)\\(${key}\\)|\\b${key}: \\[`).test(text) ||
  (key.includes('-') && text.includes(`\`${key.split('-')[0]}-\${`)) ||
  (key.endsWith('Text') && text.includes('}Text`') && isUsed(text, key.slice(0, -4)));

/** A file and all that it imports, also later; by their places in `src`. */
function importedBy(entry: string): { text: string }[] {
  const files = new Set([entry]);
  for (const file of files) {
    const own = code.find(one => one.file === file)?.text ?? '';
    for (const [, name] of own.matchAll(/(?:from |import\(|import )'(\.[^']+)\.js'/g))
      files.add(path.posix.join(path.posix.dirname(file), `${name}.ts`));
  }
  return code.filter(({ file }) => files.has(file));
}

/** The parts of English that a file adds. */
const addedBy = (text: string): string[] =>
  text.includes('addMessages(')
    ? [...text.matchAll(/import \{([^}]+)\} from '[^']*\/en\.js'/g)].flatMap(([, names]) =>
        names!.match(/\w+/g)!,
      )
    : [];

for (const { file } of code.filter(one => /^elements\/opic-\w+\.ts$/.test(one.file)))
  it(`${file}: what it says is loaded with it`, () => {
    const all = importedBy(file);
    const added = new Set(['messages', ...all.flatMap(({ text }) => addedBy(text))]);
    const known = partsOf('en').flatMap(([name, part]) => (added.has(name) ? Object.keys(part) : []));
    const said = all.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:msg|compose)\(\s*'([\w-]+)'/g)].map(([, key]) => key!),
    );
    assert.ok(said.length);
    assert.deepEqual(
      [...new Set(said)].filter(key => !known.includes(key)),
      [],
    );
  });

it('every message is used', () => {
  // Those of the importer and the feed are said in `data`, those of the WordPress plugin in its own code.
  const keys = partsOf('en').flatMap(([name, part]) =>
    ['importer', 'feed', 'wordpress'].includes(name) ? [] : Object.keys(part),
  );
  assert.deepEqual(
    keys.filter(key => !code.some(({ text }) => isUsed(text, key))),
    [],
  );
});

it('what only the presenter has is said nowhere else', () => {
  const elsewhere = code.filter(({ file }) => !file.startsWith('elements/presenter/'));
  for (const key of Object.keys(parts.en.presenter)) {
    const said = elsewhere.filter(({ text }) => new RegExp(`\\b(?:say|msg)\\('${key}'`).test(text));
    assert.deepEqual(
      said.map(({ file }) => file),
      [],
      key,
    );
  }
});
