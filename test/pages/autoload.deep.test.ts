/** One tag loads what a page shows, in the language it is read in, and nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { OpicElement } from '../../src/core/opic-element.js';
import * as english from '../../src/i18n/en.js';
import { filesOf } from '../support/files-of.js';
import { page, STRICT, type Extra } from '../support/serve.js';
import { oneEngine } from '../support/browsers.js';
import { visit } from '../support/visit.js';

const tag = (from = '/dist/autoload.js', more = '') => `<script type="module" src="${from}"${more}></script>`;

/** At first a page in place of the script, as sites answer that have moved. */
function flaky(file: string) {
  let asked = 0;
  const body = () => (asked++ ? `import '/dist/${file}'` : '<!doctype html>');
  return { type: 'text/javascript', body };
}
/** A module that only leads to the real one, so that a test may let its neighbour fail. */
const moved = (file: string) => ({ type: 'text/javascript', body: `import '/dist/${file}'` });

/** The built files in a folder in which none of `together` is answered before all of them are asked for. */
function heldBack(folder: string, together: string[]): Record<string, Extra> {
  const awaited = new Set(together);
  let answer: () => void;
  const all = new Promise<void>(resolve => (answer = resolve));
  const chunks = readdirSync('dist/chunks').map(file => `chunks/${file}`);
  const body = async (file: string) => {
    if (awaited.delete(file) && !awaited.size) answer();
    if (together.includes(file)) await all;
    return readFileSync(`dist/${file}`);
  };
  return Object.fromEntries(
    ['autoload.js', 'opic-map.js', ...chunks].map(file => [
      `/${folder}/${file}`,
      { type: 'text/javascript', body: () => body(file) },
    ]),
  );
}

const firstFiles = filesOf('opic-map.js');

/** As on a page that takes none but the files that it knows; this one knows another than there is. */
const refusing = `<script type="importmap" nonce="once">
  {"integrity": {"/dist/opic-map.js": "sha256-${'A'.repeat(43)}="}}</script>`;
const BY_NONCE =
  "default-src 'none'; script-src 'nonce-once' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'";
const preloads = ['autoload.js', ...firstFiles].map(file => `<link rel="modulepreload" href="/two/${file}">`);

const here = visit({
  policy: STRICT,
  extra: {
    ...heldBack('three', firstFiles),
    '/three.html': page(tag('/three/autoload.js'), '<opic-map></opic-map>'),
    ...heldBack('two', ['autoload.js', ...firstFiles]),
    '/two.html': page(preloads.join('') + tag('/two/autoload.js'), '<opic-map></opic-map>'),
    '/english.html': page(tag(), '<opic-map></opic-map>'),
    '/french.html': page(tag(), '<opic-map></opic-map><opic-breakdown></opic-breakdown>', 'fr-CA'),
    '/alone.html': { body: ({ url }) => page(tag(), decodeURIComponent(url!.split('?')[1]!)) },
    '/later.html': page(tag(), '<main></main>'),
    '/wrong.html': page(tag(), '<opic-mpa></opic-mpa><opic-mpa></opic-mpa>'),
    '/nonce.html': {
      body: page(tag('/dist/autoload.js', ' nonce="once"'), '<opic-map></opic-map>', 'ru'),
      headers: { 'content-security-policy': BY_NONCE },
    },
    '/refused.html': {
      body: page(refusing + tag('/dist/autoload.js', ' nonce="once"'), '<opic-map>Fallback</opic-map>'),
      headers: { 'content-security-policy': BY_NONCE },
    },
    '/dashboard.html': page(tag(), '<opic-dashboard></opic-dashboard>'),
    '/flaky.html': page(tag('/flaky/autoload.js'), '<opic-map>Fallback</opic-map>', 'es'),
    '/flaky/autoload.js': { type: 'text/javascript', body: readFileSync('dist/autoload.js') },
    '/flaky/lang/es.js': moved('lang/es.js'),
    '/flaky/opic-map.js': flaky('opic-map.js'),
    '/flaky-language.html': page(tag('/flaky-language/autoload.js'), '<opic-map>Fallback</opic-map>', 'es'),
    '/flaky-language/autoload.js': { type: 'text/javascript', body: readFileSync('dist/autoload.js') },
    '/flaky-language/lang/es.js': flaky('lang/es.js'),
    '/flaky-language/opic-map.js': moved('opic-map.js'),
  },
});

interface Loaded {
  files: string[];
  words: string;
  lang: string;
}

/** Waits until every element of the page has drawn, in this language. */
const drawn = async (lang: string): Promise<Loaded> => {
  const isDrawn = (one: Element) => one.shadowRoot?.querySelector('.whole')?.getAttribute('lang') === lang;
  await inPage.until(() => inPage.elements().length && inPage.elements().every(isDrawn));
  const [first] = inPage.elements();
  return {
    files: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    words: first?.shadowRoot?.querySelector('.legend')?.textContent?.replace(/\s+/g, ' ') ?? '',
    lang: first?.shadowRoot?.querySelector('.whole')?.getAttribute('lang') ?? '',
  };
};

const languages = (files: string[]) => files.filter(file => file.includes('/lang/'));
const elements = (files: string[]) => files.filter(file => /\/opic-\w+\.js$/.test(file));

test('an English page with a map loads the map and no language, each file once', async () => {
  await here.goto('/english.html');
  const { files, words } = await here.opened.run(drawn, 'en');
  assert.match(words, /State/);
  assert.deepEqual(elements(files), ['/dist/opic-map.js']);
  assert.deepEqual(languages(files), []);
  assert.equal(new Set(files).size, files.length);
  assert.deepEqual(await here.opened.reports(), []);
});

/** Each element as a page would write it. */
const ALONE = [
  '<opic-map></opic-map>',
  '<opic-breakdown by="group" goal="100"></opic-breakdown>',
  '<opic-timeline></opic-timeline>',
  '<opic-table columns="procedures"></opic-table>',
  '<opic-state state="SRB"></opic-state>',
  '<opic-procedures></opic-procedures>',
  '<opic-count of="party" words>54</opic-count>',
  '<opic-since from="2022-05-24"></opic-since>',
  '<opic-dashboard></opic-dashboard>',
];
const KEYS = Object.values(english).flatMap(part => Object.keys(part));

/** What the page's element says, and then what it says when all that it can unfold is unfolded. */
const said = async (): Promise<string[]> => {
  const element = document.querySelector<OpicElement>('body > *')!;
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  const inside = () => inPage.all(element.shadowRoot!);
  const words = () =>
    inside().flatMap(one => [
      ...['aria-label', 'label', 'placeholder', 'title'].map(name => one.getAttribute(name) ?? ''),
      one.textContent!.trim(),
    ]);
  const before = words();
  for (const one of inside())
    if (one.matches('button[aria-expanded="false"], summary')) (one as HTMLElement).click();
  await inPage.wait(300);
  await element.updateComplete;
  return [...before, ...words()];
};

test('alone on a page each element has every word that it says', oneEngine, async () => {
  for (const element of ALONE) {
    await here.goto(`/alone.html?${encodeURIComponent(element)}`);
    const words = await here.opened.run(said);
    assert.ok(words.length, element);
    const missing = words.filter(text => text && KEYS.includes(text));
    assert.deepEqual(missing, [], `${element}: a message that was not loaded is said by its key`);
  }
});

for (const trips of ['three', 'two'])
  test(`a map is there after ${trips} round trips${trips === 'two' ? ' where the page names its files' : ''}`, async () => {
    await here.goto(`/${trips}.html`);
    // Had one file to come before another is asked for, neither would.
    const { words } = await here.opened.run(drawn, 'en');
    assert.match(words, /State/);
    assert.deepEqual(await here.opened.reports(), []);
  });

test('a French page loads French and no other language', async () => {
  await here.goto('/french.html');
  const { files, words, lang } = await here.opened.run(drawn, 'fr');
  assert.equal(lang, 'fr');
  assert.match(words, /États parties/);
  assert.deepEqual(languages(files), ['/dist/lang/fr.js']);
  assert.deepEqual(elements(files).sort(), ['/dist/opic-breakdown.js', '/dist/opic-map.js']);
  assert.deepEqual(await here.opened.reports(), []);
});

test('elements that come later are loaded, in a shadow root too that says so, and so is another language', async () => {
  await here.goto('/later.html');
  await here.opened.run(() => {
    const div = document.createElement('div');
    const map = document.createElement('opic-map');
    div.append(map);
    document.querySelector('main')!.append(div);
  });
  assert.deepEqual(elements((await here.opened.run(drawn, 'en')).files), ['/dist/opic-map.js']);
  await here.opened.run(() => document.querySelector('div')!.setAttribute('lang', 'zh'));
  assert.match((await here.opened.run(drawn, 'zh')).words, /缔约国/);
  await here.opened.run(() => ((document.querySelector('opic-map') as HTMLElement).lang = 'ar'));
  assert.match((await here.opened.run(drawn, 'ar')).words, /دولة طرفا/);
  await here.opened.run(() => {
    const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('opic-state'), document.createElement('slot'));
    root.firstChild!.dispatchEvent(new Event('opic-autoload', { bubbles: true, composed: true }));
  });
  await here.opened.run(() => customElements.whenDefined('opic-state').then(() => undefined));
  assert.deepEqual(await here.opened.reports(), []);
});

test('a part of a dashboard elsewhere on its page has the language of its own place', async () => {
  await here.goto('/dashboard.html');
  const lang = await here.opened.run(async () => {
    await customElements.whenDefined('opic-dashboard');
    const [place, map] = ['div', 'opic-map'].map(name => document.createElement(name)) as HTMLElement[];
    place!.lang = 'fr';
    place!.append(map!);
    document.body.prepend(place!);
    await inPage.wait(2000);
    return map!.shadowRoot?.querySelector('.whole')?.getAttribute('lang');
  });
  assert.equal(lang, 'fr');
});

test(
  'a file that the page refuses does not run when it is tried again, and each element says so once',
  oneEngine,
  async () => {
    await here.goto('/refused.html');
    await here.opened.run(async () => {
      const map = document.querySelector('opic-map')!;
      await inPage.until(() => map.querySelector('p'));
      map.lang = 'fr';
      document.body.append(map);
      await inPage.wait(3000);
    });
    const said = await here.opened.run(() => [
      document.querySelector('opic-map')!.textContent,
      Boolean(customElements.get('opic-map')),
    ]);
    assert.deepEqual(said, ['FallbackLe chargement a échoué.', false]);
    const failed = (await here.opened.reports()).filter(line => line.includes('could not be loaded'));
    assert.equal(new Set(failed.map(line => line.replace(/^.*opic-widgets/, ''))).size, 1, failed.join('\n'));
  },
);

test('a policy that goes by nonces lets it load', async () => {
  await here.goto('/nonce.html');
  assert.match((await here.opened.run(drawn, 'ru')).words, /[Гг]осударств/);
  assert.deepEqual(await here.opened.reports(), []);
});

test('an unknown tag is named in the console, once, with the nearest name', async () => {
  await here.goto('/wrong.html');
  await here.opened.run(() => inPage.wait(3000));
  const reports = await here.opened.reports();
  assert.deepEqual(
    reports
      .filter(line => line.includes('opic-mpa'))
      .map(line => /<opic-mpa> is no element; <opic-map> is/.test(line)),
    [true],
  );
});

for (const name of ['flaky', 'flaky-language'])
  test(`what fails is said below the content of the tag, and tried again once: ${name}`, async () => {
    await here.goto(`/${name}.html`);
    const said = await here.opened.run(async () => {
      const map = document.querySelector('opic-map')!;
      await inPage.until(() => map.querySelector('p'));
      return [map.textContent, map.querySelector('p')?.getAttribute('role')];
    });
    assert.deepEqual(said, ['FallbackNo se pudo cargar.', 'status']);
    const { words } = await here.opened.run(drawn, 'es');
    assert.match(words, /Estados partes/);
    assert.equal(await here.opened.run(() => document.querySelector('opic-map')!.textContent), 'Fallback');
  });
