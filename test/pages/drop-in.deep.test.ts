/** The drop-in as an editor uses it: pages opened from a folder, with no server and no network. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dataset, tally } from '../../src/model/index.js';
import { built, fromFolder, type FromFolder } from '../support/from-folder.js';

const script = `<script src="${built('opic.min.js')}"></script>`;
const { tab, write } = fromFolder();

const { party, signatory, noAction } = tally(dataset, dataset.statusAsAt);
const now = `${party} / ${signatory} / ${noAction}`;

async function open(html: string, charset = 'utf-8'): Promise<FromFolder> {
  const address = await write(
    'page.html',
    `<!doctype html><html lang="en"><meta charset="${charset}">${html}`,
  );
  const opened = await tab();
  await opened.page.goto(address);
  return opened;
}

const counts = (page: Page) =>
  page.$$eval('opic-map', maps =>
    maps.map(map => [...map.shadowRoot!.querySelectorAll('.legend b')].map(b => b.textContent).join(' / ')),
  );

const captions = (page: Page) =>
  page.$$eval('opic-map', maps =>
    maps.map(map => map.shadowRoot!.querySelector('.caption')!.textContent!.trim()),
  );

test('one tag and one script show 48 / 16 / 133, and each State with its status', async () => {
  const { page, requests, complaints } = await open(
    `<body><opic-map as-of="2022-05-24"></opic-map>${script}`,
  );
  assert.deepEqual(await counts(page), ['48 / 16 / 133']);
  const agree = await page.evaluate(() => {
    const { dataset, statusOn } = (globalThis as never as { Opic: typeof import('../../src/model/index.js') })
      .Opic;
    const root = document.querySelector('opic-map')!.shadowRoot!;
    return dataset.states.filter(record => {
      const shapes = [...root.querySelectorAll(`[data-state="${record.iso3}"]`)];
      return (
        shapes.length &&
        shapes.every(shape => shape.getAttribute('data-status') === statusOn(record, '2022-05-24'))
      );
    }).length;
  });
  assert.equal(agree, 197);
  assert.equal(requests.length, 2, 'the page and the script, and nothing else');
  assert.deepEqual(complaints, []);
});

test('the script works in the head, before the body is there', async () => {
  const { page, complaints } = await open(`<head>${script}</head><body><opic-map></opic-map><p>After</p>`);
  assert.deepEqual(await counts(page), [now]);
  assert.deepEqual(complaints, []);
});

test('loaded twice, the first stays in charge and the console says so once', async () => {
  const { page, complaints } = await open(
    `<body>${script}<opic-map></opic-map><opic-map></opic-map>${script}`,
  );
  assert.deepEqual(await counts(page), [now, now]);
  assert.equal(complaints.length, 1);
  assert.match(complaints[0]!, /loaded twice/);
  const caption = await page.evaluate(async () => {
    const { Opic } = globalThis as never as { Opic: typeof import('../../src/index.js') };
    Opic.overrideMessages('en', { counted: 'By deposit.' });
    const map = document.querySelector('opic-map')!;
    await map.updateComplete;
    return map.shadowRoot!.querySelector('.caption')!.textContent;
  });
  assert.match(caption, /By deposit\./);
});

test('sets no global but Opic', async () => {
  const { page } = await open('<body>');
  const before = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  const { page: after } = await open(`<body>${script}`);
  const added = (await after.evaluate(() => Object.getOwnPropertyNames(globalThis))).filter(
    name => !before.includes(name),
  );
  assert.deepEqual(added, ['Opic']);
  assert.match(
    await after.evaluate(() => (globalThis as never as { Opic: { version: string } }).Opic.version),
    /^\d+\.\d+\.\d+/,
  );
});

test('what stands in the tag is read until the script runs', async () => {
  const { page } = await open('<body><opic-map><p>54 States parties</p></opic-map>');
  assert.equal(await page.$eval('opic-map p', p => (p as HTMLElement).checkVisibility()), true);
});

test('six languages in one script, also in a page that is not UTF-8', async () => {
  const starts = {
    ar: 'الحالة',
    es: 'Situación',
    fr: 'Situation',
    ru: 'По состоянию',
    zh: '截至2026年9月19日',
  };
  const elements = Object.keys(starts).map(lang => `<opic-map lang="${lang}"></opic-map>`);
  for (const charset of ['utf-8', 'windows-1251', 'shift_jis']) {
    const { page, complaints } = await open(elements.join('') + script, charset);
    assert.equal((await page.evaluate(() => document.characterSet)).toLowerCase(), charset);
    const said = await captions(page);
    for (const [index, start] of Object.values(starts).entries())
      assert.ok(said[index]?.startsWith(start), `${charset}: ${said[index]}`);
    assert.deepEqual(complaints, []);
  }
});

test('in the middle of a bundle, on a page that is not UTF-8, it breaks neither itself nor the others', async () => {
  const own = await readFile('dist/opic.min.js', 'utf8');
  await write('bundle.js', `globalThis.jQuery = {};${own}\n;globalThis.last = true;`);
  const maps =
    '<opic-map lang="ru"></opic-map><opic-map lang="zh"></opic-map><opic-map lang="fr"></opic-map>';
  for (const charset of ['windows-1252', 'iso-8859-2', 'euc-kr', 'utf-16le']) {
    const bundled = `<script src="bundle.js" charset="${charset === 'utf-16le' ? 'utf-8' : charset}"></script>`;
    const { page, complaints } = await open(bundled + maps, charset);
    const said = await captions(page);
    const starts = ['По состоянию', '截至2026年9月19日', 'Situation'];
    assert.deepEqual(
      said.map((line, n) => line.slice(0, starts[n]!.length)),
      starts,
      charset,
    );
    assert.match(said[2]!, /dépôt/);
    assert.deepEqual(await page.evaluate('[typeof jQuery, last]'), ['object', true]);
    assert.deepEqual(complaints, []);
  }
});

test('a page adds a language of its own, and its own words, by the global', async () => {
  const { page, complaints } = await open(`${script}<opic-map lang="fr"></opic-map>
    <script>
      Opic.overrideMessages('fr', { counted: 'Selon la date du dépôt.' });
      Opic.registerLanguage({ code: 'sl', dir: 'ltr', messages: { source: 'Vir: {source}' }, names: {} });
      Opic.registerLanguage({ messages: 'none' });
    </script><opic-map lang="sl"></opic-map>`);
  const said = await page.$$eval('opic-map', maps =>
    maps.map(map => map.shadowRoot!.querySelector('.whole')!.textContent!.replace(/\s+/g, ' ')),
  );
  assert.match(said[0]!, /Selon la date du dépôt\./);
  assert.match(said[1]!, /19\. september 2026.*Vir: United Nations Treaty Collection/);
  assert.equal(complaints.length, 1, 'the language that is none is named in the console');
  assert.match(complaints[0]!, /registerLanguage/);
});
