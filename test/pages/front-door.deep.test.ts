/** The demo's front page: alive, in the language that its reader chooses, with a way to every other page and back. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { engine, oneEngine } from '../support/browsers.js';
import { readAs } from '../support/every-page.js';
import { visit } from '../support/visit.js';

const here = visit();
const pages = readdirSync('demo').filter(file => file.endsWith('.html'));

async function open(address: string): Promise<void> {
  await here.opened.goto(here.origin + address);
  await readAs(here.opened, 'en', 1280);
}

test('the menu turns the whole page', oneEngine, async () => {
  await open('/demo/');
  for (const [code, heading, record] of [
    ['fr', /^Où en est votre État/, 'Slovénie'],
    ['ar', /^أين تقف دولتك/, 'سلوفينيا'],
    ['zh', /^您的国家/, '斯洛文尼亚'],
  ] as const) {
    const read = await here.opened.run(
      async (given, expected) => {
        const menu = document.querySelector<HTMLSelectElement>('#language')!;
        menu.value = given;
        menu.dispatchEvent(new Event('change'));
        const state = document.querySelector('opic-state')!;
        const name = () => state.shadowRoot!.querySelector('article')!.getAttribute('aria-label')!;
        const states = document.querySelector<HTMLSelectElement>('#state')!;
        await inPage.until(() => name() === expected && states.selectedOptions[0]?.text === expected);
        return {
          heading: document.querySelector('h1')!.textContent!,
          dir: document.documentElement.dir,
          name: name(),
          chosen: states.selectedOptions[0]!.text,
          empty: [...document.querySelectorAll('[data-words]')].filter(one => !one.textContent).length,
          link: document.querySelector<HTMLAnchorElement>('a[data-words=embedMore]')!.getAttribute('href'),
        };
      },
      code,
      record,
    );
    assert.match(read.heading, heading);
    assert.deepEqual(
      { ...read, heading: '' },
      {
        heading: '',
        dir: code === 'ar' ? 'rtl' : 'ltr',
        name: record,
        chosen: record,
        empty: 0,
        link: `embed.html?lang=${code}`,
      },
    );
  }
  assert.deepEqual(await here.opened.reports(), []);
});

test(
  `a page in another language is never seen in English in ${engine}`,
  { skip: engine === 'webkit' && 'nothing runs before the page there' },
  async () => {
    const { identifier } = await here.page.evaluateOnNewDocument(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        const heading = document.querySelector('h1');
        if (heading?.checkVisibility({ visibilityProperty: true })) seen.add(heading.textContent);
        requestAnimationFrame(look);
      };
      look();
    });
    for (const page of ['embed', 'dashboard']) {
      await here.opened.goto(`${here.origin}/demo/${page}.html?lang=es`);
      const seen = await here.opened.run(async () => {
        await inPage.until(() => !document.querySelector('.waiting'));
        await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return [...(window as never as { seen: Set<string> }).seen];
      });
      const heading = await here.opened.run(() => document.querySelector('h1')!.textContent);
      assert.match(heading, /su (sitio|país)/);
      assert.deepEqual(seen, [heading], page);
    }
    await here.page.removeScriptToEvaluateOnNewDocument(identifier);
  },
);

test('a language that cannot be had leaves the page in English', oneEngine, async () => {
  await here.opened.goto(`${here.origin}/demo/linked.html`);
  const read = await here.opened.run(async () => {
    const root = document.documentElement;
    const append = document.head.append.bind(document.head);
    document.head.append = (script: HTMLScriptElement) => {
      script.src = 'words/none.js';
      append(script);
    };
    root.lang = 'fr';
    await inPage.until(() => root.lang !== 'fr');
    return [root.lang, document.querySelector<HTMLSelectElement>('#language')!.value];
  });
  assert.deepEqual(read, ['en', 'en']);
});

test('a State is chosen by its name', oneEngine, async () => {
  await open('/demo/index.html');
  const name = await here.opened.run(async () => {
    const states = document.querySelector<HTMLSelectElement>('#state')!;
    await inPage.until(() => states.options.length === 197);
    states.value = [...states.options].find(({ text }) => text === 'Fiji')!.value;
    states.dispatchEvent(new Event('change'));
    const state = document.querySelector('opic-state')!;
    await state.updateComplete;
    return state.shadowRoot!.querySelector('article')!.getAttribute('aria-label');
  });
  assert.equal(name, 'Fiji');
});

test("every page is linked, and leads back with the reader's language", oneEngine, async () => {
  await open('/demo/index.html');
  const linked = await here.opened.run(() =>
    Array.from(document.querySelectorAll('footer a'), link => link.getAttribute('href')!),
  );
  assert.deepEqual(
    pages.filter(page => !linked.includes(page)),
    [],
  );
  for (const page of pages) {
    const text = readFileSync(`demo/${page}`, 'utf8');
    assert.match(text, /<nav class="site"[^>]*><a href="index.html"/, page);
    assert.match(text, /<footer><\/footer>/, page);
  }
  await here.opened.goto(`${here.origin}/demo/linked.html?lang=ru`);
  const home = await here.opened.run(() => document.querySelector('.site a')!.getAttribute('href'));
  assert.equal(home, 'index.html?lang=ru');
});

test(`Copy gives the lines as they stand in ${engine}`, async () => {
  await open('/demo/index.html');
  const copied = await here.opened.run(async () => {
    let given = '';
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void (given = text)) },
    });
    document.querySelector<HTMLElement>('.copy button')!.click();
    await inPage.wait(50);
    return [given, document.querySelector('.copy [role=status]')!.textContent];
  });
  assert.deepEqual(copied, [
    '<opic-map></opic-map>\n<script type="module" src="/opic-widgets/autoload.js"></script>',
    'Copied.',
  ]);
});
