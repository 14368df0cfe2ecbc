/** The demo's pages in six languages: each file of words has what the pages and their scripts ask for, and no more. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import * as ar from '../../src/i18n/ar.js';
import * as en from '../../src/i18n/en.js';
import * as es from '../../src/i18n/es.js';
import * as fr from '../../src/i18n/fr.js';
import * as ru from '../../src/i18n/ru.js';
import * as zh from '../../src/i18n/zh.js';
import { GROUPS, REGIONS } from '../../src/world/regions.js';
import { choice, recipes } from '../support/recipes.js';

type Texts = Record<string, unknown>;
type Pages = Record<string, Texts>;

const pages = readdirSync('demo')
  .filter(file => file.endsWith('.html'))
  .map(file => file.replace('.html', ''));

function wordsIn(language: string): Pages {
  let given: Pages = {};
  const addWords = (code: string, words: Pages) => {
    assert.equal(code, language);
    given = words;
  };
  runInNewContext(readFileSync(`demo/words/${language}.js`, 'utf8'), { addWords });
  return given;
}

const html = (page: string) => readFileSync(`demo/${page}.html`, 'utf8');

/** The places of a page, and the number of elements inside each. */
function placesIn(page: string): Map<string, number> {
  const inside = new Map<string, number>();
  for (const [, , key, content] of html(page).matchAll(/<(\w+)[^>]* data-words="(\w+)"[^>]*>([^]*?)<\/\1>/g))
    inside.set(key!, content!.match(/<[a-z]/g)?.length ?? 0);
  for (const [, key] of html(page).matchAll(/data-attribute="[\w-]+:(\w+)"/g)) inside.set(key!, 0);
  return inside;
}

const english = wordsIn('en');

for (const language of ['ar', 'es', 'fr', 'ru', 'zh'])
  test(`${language}: every page has its words`, () => {
    const { site, ...own } = wordsIn(language);
    assert.deepEqual(Object.keys(site!), Object.keys(english['site']!));
    assert.deepEqual(Object.keys(own).sort(), [...pages].sort());
    for (const page of pages) {
      const places = placesIn(page);
      const keys = [...places.keys(), ...Object.keys(english[page] ?? {})];
      assert.deepEqual(Object.keys(own[page]!).sort(), [...new Set(keys)].sort(), page);
      for (const [key, count] of places) {
        const text = own[page]![key] as string;
        assert.equal(text.match(/\[/g)?.length ?? 0, count, `${page}, ${key}: elements in it`);
      }
    }
  });

test('the builder calls the regions as the elements do', () => {
  const english = { ...en, messages: { ...en.messages, ...en.mapControls } };
  for (const [language, { messages }] of Object.entries({ ar, en: english, es, fr, ru, zh })) {
    const names: Texts = messages;
    for (const region of [...REGIONS, ...GROUPS])
      assert.equal(wordsIn(language)['embed']![region], names[region], `${language}, ${region}`);
  }
});

test('every page has its own title and is found in the list of pages', () => {
  assert.deepEqual(
    Object.keys(english['site']!['pages'] as Texts).sort(),
    pages.map(page => `${page}.html`).sort(),
  );
});

test('a page knows its language before it is first painted', () => {
  for (const page of pages) {
    const [head] = html(page).split('</head>');
    assert.ok(head!.includes('<script src="site.js"></script>'), page);
    assert.ok(head!.indexOf('site.js') < head!.indexOf('rel="stylesheet"'), page);
  }
});

test('a page names its icon, so that no browser asks its site for one', () => {
  for (const page of pages) assert.ok(html(page).includes('<link rel="icon" href="icon.svg" />'), page);
});

test('the builder has words for each recipe', () => {
  const choices = [
    choice,
    { ...choice, from: 'cdn' as const, scheme: 'dark' },
    { ...choice, live: 'https://other.example/a.json' },
    { ...choice, live: '/opic/a.json' },
  ];
  const names = choices.flatMap(recipes).flatMap(({ id, where }) => [id, ...where]);
  assert.deepEqual(
    names.filter(name => !Object.hasOwn(english['embed']!, name)),
    [],
  );
});
