/** The READMEs say what the elements say, and show the code that the consumer tests run. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { madeAgain, pages } from '../../data/build/package/readme.js';
import { choice, snippet } from '../support/recipes.js';

const read = (page: string) => readFileSync(page, 'utf8');

for (const page of pages)
  test(`the tables and code of ${page} are as \`npm run docs\` makes them`, async () => {
    assert.equal(read(page), await madeAgain(read(page)), 'run `npm run docs` and commit');
  });

test('an old table is noticed', async () => {
  const reference = read('src/README.md');
  const old = reference.replace('the date shown', 'a date');
  assert.notEqual(old, reference);
  assert.notEqual(old, await madeAgain(old));
});

test('a marker for what is not made is refused', async () => {
  await assert.rejects(() => madeAgain('<!-- table: nothing -->\n<!-- end -->'), /nothing/);
});

test('README.md is a page: at most 9 kB', () => {
  assert.ok(Buffer.byteLength(read('README.md')) <= 9000);
});

test('every framework that is tested is there', () => {
  const words = ['React', 'Preact', 'Solid', 'Next.js', 'Vue', 'Svelte', 'Angular', 'import map'];
  for (const word of words) assert.match(read('test/consumers/README.md'), new RegExp(word));
});

test('the style that keeps the place of a map is the one that the embed builder gives, in English', () => {
  const [, given] = /<style>([^]*?)<\/style>/.exec(
    snippet('script', { ...choice, colours: {}, lang: 'en' }),
  )!;
  const alike = (css: string) =>
    css
      .replace(/\/\*.*?\*\//g, '')
      .replace(/\s/g, '')
      .replaceAll("'", '"')
      .replaceAll(';}', '}');
  const [, shown] = /```css\n([^]*?)```/.exec(read('demo/README.md'))!;
  assert.equal(alike(shown!), alike(given!));
});

/** As GitHub names a heading in an address. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');

for (const page of [
  ...pages,
  'test/bench/README.md',
  'CHANGELOG.md',
  'data/README.md',
  '.github/CONTRIBUTING.md',
])
  test(`what ${page} links to is there`, () => {
    const text = readFileSync(page, 'utf8');
    const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading!));
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [link, file, place] of links)
      assert.ok(file ? existsSync(path.join(path.dirname(page), file)) : anchors.includes(place!), link);
  });
