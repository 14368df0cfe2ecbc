/** Other people's pages: their rules, their scripts, their way with nodes. The widgets look and work as ever. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { engine, oneEngine } from '../support/browsers.js';
import { oneOfEach } from '../support/elements.js';
import { WORLD } from '../../src/world/frame.js';
import { WORLD_AND_EUROPE } from '../../src/world/inset.js';
import { dropIn, page } from '../support/serve.js';
import { visit } from '../support/visit.js';

const map = '<opic-map as-of="2022-05-24"></opic-map>';
const rules = '<link rel="stylesheet" href="/demo/hostile.css">';
const withScript = (code: string) => page(`<script>${code}</script>${dropIn}`, map + oneOfEach());
const inside = (name: string) => page(dropIn + rules, `<div class="${name}">${map}</div>`);

/** As they are published: `sh test/embed/bring.sh` brings them. */
const others: Record<string, string> = {
  '/bootstrap.css': '.cache/others/bootstrap/dist/css/bootstrap.min.css',
  '/preflight.css': '.cache/others/tailwindcss/preflight.css',
  '/prototype.js': '.cache/others/prototype/usr/share/javascript/prototype/prototype.js',
};
const isMissing = (html: string): false | string => {
  const [path] = Object.entries(others).find(([path]) => html.includes(path)) ?? [];
  return path && !existsSync(others[path]!) ? `NOT RUN: sh test/embed/bring.sh brings ${path}` : false;
};
const styled = (path: string) => page(`<link rel="stylesheet" href="${path}">${dropIn}`, map);

const looks: Record<string, string> = {
  Bootstrap: styled('/bootstrap.css'),
  'Tailwind’s preflight': styled('/preflight.css'),
  'everything unset': inside('reset'),
  'everything unset by the page itself': page(`<style>*,*::before{all:unset}</style>${dropIn}`, map),
  'a reset of utility frameworks': inside('preflight'),
  'no svg': inside('no-svg'),
  'type of a page builder': inside('builder'),
  'important rules': inside('important'),
  'the manner of Elementor': inside('elementor'),
  'the manner of Divi': inside('divi'),
  'a zoom of 0.8': inside('zoom'),
  'a scale of 0.8': inside('scaled'),
  'turned and moved': inside('turned'),
  'html at 62.5 %': page(`<style>html{font-size:62.5%}body{font-size:1.6rem}</style>${dropIn}`, map),
  'lines of five': page(`<style>*{line-height:5!important}</style>${dropIn}`, map),
  'from right to left': page(dropIn, map).replace('<html', '<html dir="rtl"'),
  'a filter around': inside('filtered'),
  'a flex row of two': page(dropIn + rules, `<div class="flex">${map}${map}</div>`),
  'a grid of two': page(dropIn + rules, `<div class="grid">${map}${map}</div>`),
};

const scripts: Record<string, string> = {
  'Prototype.js': page(`<script src="/prototype.js"></script>${dropIn}`, map + oneOfEach()),
  'Array.prototype grows an enumerable method': withScript(
    `Array.prototype.foo = function () {}; Object.prototype.bar = 1;`,
  ),
  'an old framework replaces Array.from and array methods': withScript(`
    function $A(iterable) {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      var length = iterable.length || 0, results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    }
    Array.from = $A;
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
    Array.prototype.toJSON = function () { return 'array'; };
    Array.prototype.each = Array.prototype.all = Array.prototype.first = function () { return this[0]; };
    Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; };
    Function.prototype.curry = function () { return this; };
    Element.prototype.select = Element.prototype.update = Element.prototype.show = Element.prototype.hide = function () { return this; };
    Element.prototype.visible = function () { return true; };
    String.prototype.strip = String.prototype.trim;`),
  'no Intl.PluralRules': withScript('delete Intl.PluralRules'),
  'no Intl.Collator': withScript('delete Intl.Collator'),
  'no Intl.DateTimeFormat': withScript('delete Intl.DateTimeFormat'),
  'no Intl.NumberFormat': withScript('delete Intl.NumberFormat'),
  'no ResizeObserver, no IntersectionObserver': withScript(
    'delete window.ResizeObserver; delete window.IntersectionObserver',
  ),
  'no popovers':
    withScript(`delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.hidePopover;
    delete HTMLElement.prototype.popover`),
};
const names = [...Object.keys(looks), ...Object.keys(scripts)];
const pathOf = (name: string) => `/${names.indexOf(name)}.html`;

const built = readFileSync('dist/opic.min.js', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
assert.ok(built.includes(`"${version}"`));
const here = visit({
  extra: {
    ...Object.fromEntries(names.map(name => [pathOf(name), (looks[name] ?? scripts[name])!])),
    ...Object.fromEntries(
      Object.entries(others)
        .filter(([, file]) => existsSync(file))
        .map(([path, file]) => {
          const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
          return [path, { type, body: readFileSync(file) }];
        }),
    ),
    '/other.js': { type: 'text/javascript', body: built.replaceAll(`"${version}"`, '"99.1.2"') },
    '/plain.html': page(dropIn, map),
    '/twice.html': page(dropIn, `${map}${dropIn}<script src="/other.js"></script>${dropIn}`),
    '/four-of-each.html': page(dropIn, oneOfEach('as-of="2022-05-24"').repeat(4)),
    '/none.html': page(
      `<script>Object.defineProperty(window, 'customElements', { value: undefined })</script>${dropIn}`,
      '<opic-map><p id="said">48 of 197</p></opic-map>',
    ),
    '/tab.html': page(
      `${dropIn}${rules}`,
      `<div id="tab" class="tab" hidden>${map}</div><div id="zero" class="zero">${map}</div>`,
    ),
    '/swap.html': page(dropIn, `<main>${oneOfEach('group="g"')}</main>`),
  },
});

const settle = () => here.opened.run(() => inPage.wait(250));
const open = async (path: string) => {
  await here.goto(path);
  await settle();
};

/** The appearance of every map on the page, whatever its width. */
const state = () =>
  here.opened.run(() =>
    [...document.querySelectorAll('opic-map')].map(element => {
      const root = element.shadowRoot!;
      const box = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
      const style = getComputedStyle(root.querySelector('.legend li')!);
      const svg = box('svg');
      return {
        counts: inPage.counts(element),
        svg: { width: svg.width, ratio: svg.width / svg.height },
        type: [style.fontSize, style.letterSpacing, style.textTransform, style.color].join(' '),
        line: box('.legend b').height,
        states: root.querySelectorAll('path[data-status="party"], circle[data-status="party"]').length,
        notes: root.querySelector('.notes')?.textContent ?? '',
      };
    }),
  );

describe(`in ${engine}, under the rules of others`, () => {
  let plain: Awaited<ReturnType<typeof state>>[number];
  before(async () => {
    await open('/plain.html');
    [plain] = (await state()) as [typeof plain];
  });
  for (const name of Object.keys(looks)) {
    test(name, { skip: isMissing(looks[name]!) }, async () => {
      await open(pathOf(name));
      const maps = await state();
      assert.ok(maps.length > 0);
      for (const one of maps) {
        assert.equal(one.counts, '48 / 16 / 133');
        assert.equal(one.type, plain.type);
        // Engines differ in whether a zoom counts in what they measure.
        const right = [/scale/.test(name) ? 0.8 : 1, ...(/zoom/.test(name) ? [0.8] : [])];
        const line = one.line / plain.line;
        assert.ok(
          right.some(times => Math.abs(line - times) < 0.02),
          `a line of ${one.line} px`,
        );
        assert.equal(one.states, plain.states);
        // A narrow map has Europe below the world.
        const [, , width, height] = one.svg.width < 600 ? WORLD_AND_EUROPE : WORLD;
        assert.ok(Math.abs((one.svg.ratio * height) / width - 1) < 0.02, `ratio ${one.svg.ratio}`);
        assert.ok(one.svg.width > 300, `${one.svg.width} px`);
      }
      assert.deepEqual(await here.opened.reports(), []);
    });
  }
});

describe(`in ${engine}, beside the scripts of others`, () => {
  for (const name of Object.keys(scripts)) {
    test(name, { skip: oneEngine.skip || isMissing(scripts[name]!) }, async () => {
      await open(pathOf(name));
      // WebDriver writes what it sends back with the page's own toJSON.
      await here.opened.run(() => void delete (Array.prototype as { toJSON?: unknown }).toJSON);
      const [first] = await state();
      assert.equal(first!.counts, '48 / 16 / 133');
      assert.equal(first!.states > 40, true);
      assert.equal(first!.notes, '');
      assert.deepEqual(await here.opened.reports(), []);
      const empty = await here.opened.run(() =>
        inPage
          .elements()
          .filter(one => {
            const { width, height } = one.getBoundingClientRect();
            // A figure is as high as its line.
            return one.localName === 'opic-count' ? width < 8 : height < 20;
          })
          .map(one => one.localName),
      );
      assert.deepEqual(empty, []);
    });
  }

  test('data are read the same beside an old framework', async () => {
    await open(pathOf('an old framework replaces Array.from and array methods'));
    const said = await here.opened.run(async () => {
      const element = document.querySelector('opic-map')!;
      const { dataset } = (window as unknown as { Opic: { dataset: object } }).Opic;
      const copy = {
        ...dataset,
        actions: [{ state: 'SVN', signed: '2012-02-28', ratified: '2018-05-25' }],
        reported: [],
      };
      element.data = copy;
      await element.updateComplete;
      return inPage.counts(element);
    });
    assert.equal(said, '1 / 0 / 196');
  });

  test('without custom elements what stands in the tag stays, and nothing is thrown', async () => {
    await open('/none.html');
    const said = await here.opened.run(() => document.querySelector('#said')!.getBoundingClientRect().height);
    assert.ok(said > 10);
    assert.deepEqual(await here.opened.reports(), []);
  });

  test('the script three times, in two versions: the first stays, the console names both once', async () => {
    await open('/twice.html');
    const [first] = await state();
    assert.equal(first!.counts, '48 / 16 / 133');
    const said = (await here.opened.reports()).filter(report => report.includes('99.1.2'));
    assert.equal(said.length, 1);
    assert.ok(said[0]!.includes(version));
  });
});

describe(`in ${engine}, with nodes that come and go`, () => {
  test('four of each', oneEngine, async () => {
    await open('/four-of-each.html');
    assert.deepEqual(
      (await state()).map(({ counts }) => counts),
      Array(4).fill('48 / 16 / 133'),
    );
    const low = await here.opened.run(() =>
      [...document.querySelectorAll('body > *')]
        .filter(one => {
          const { width, height } = one.getBoundingClientRect();
          return one.localName === 'opic-count' ? width < 8 : height < 100;
        })
        .map(one => one.localName),
    );
    assert.deepEqual(low, []);
    assert.deepEqual(await here.opened.reports(), []);
  });

  test('a tab that opens, a box that grows', async () => {
    await open('/tab.html');
    await here.opened.run(() => {
      document.getElementById('tab')!.hidden = false;
      document.getElementById('zero')!.className = '';
    });
    await settle();
    for (const one of await state()) {
      assert.equal(one.counts, '48 / 16 / 133');
      assert.ok(one.svg.width > 900, `${one.svg.width}`);
    }
    assert.deepEqual(await here.opened.reports(), []);
  });

  test('an observer that moves every node it sees, swaps of the body, copies, frames of history', async () => {
    await open('/swap.html');
    const after = await here.opened.run(async () => {
      const wait = () => inPage.wait(60);
      const observer = new MutationObserver(records => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof Element && !node.closest('section')) {
              const section = document.createElement('section');
              node.replaceWith(section);
              section.append(node);
            }
      });
      observer.observe(document.querySelector('main')!, { childList: true });
      document
        .querySelector('main')!
        .insertAdjacentHTML('beforeend', '<opic-map as-of="2014-04-14"></opic-map>');
      await wait();
      observer.disconnect();
      // As turbolinks does: the body is put aside, another comes, and the first comes back.
      const first = document.body;
      const second = first.cloneNode(true);
      document.documentElement.replaceChild(second, first);
      await wait();
      document.documentElement.replaceChild(first, second);
      await wait();
      const main = document.querySelector('main')!;
      for (let i = 0; i < 5; i++) main.append(main.firstElementChild!);
      await wait();
      main.append(
        document.adoptNode(
          new DOMParser().parseFromString('<opic-map as-of="2016-01-01"></opic-map>', 'text/html').body
            .firstChild!,
        ),
      );
      await wait();
      const maps = [...document.querySelectorAll('opic-map')];
      const counts = (one: Element) => one.shadowRoot!.querySelector('.legend b')!.textContent;
      (maps[0] as unknown as { asOf: string }).asOf = '2014-04-14';
      await wait();
      return {
        maps: maps.length,
        counts: maps.map(counts),
        roots: inPage.elements().filter(one => !one.shadowRoot).length,
      };
    });
    assert.equal(after.roots, 0);
    assert.ok(after.maps >= 3);
    assert.ok(after.counts.every(Boolean));
    assert.ok(after.counts.includes('10'), 'the group follows after all that');
    assert.deepEqual(await here.opened.reports(), []);
  });

  test('demo/hostile.html: all its maps alike', async () => {
    await open('/demo/hostile.html');
    const maps = await state();
    assert.ok(maps.length > 10);
    assert.equal(new Set(maps.map(({ type }) => type)).size, 1);
    // The page loads the script twice, and says that alone.
    const said = await here.opened.reports();
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0]!, /loaded twice/);
  });
});

// WebDriver has no word for these: Firefox and WebKitGTK cannot be told to prefer, or to print.
const whyNot = engine !== 'chromium' && 'WebDriver has no word for it';
describe('what readers prefer, toggled while the page is open', { skip: whyNot }, () => {
  test('dark, forced colours, less motion, print: at once, also while hidden', async () => {
    await open('/tab.html');
    const { page } = here;
    await here.opened.run(() => document.getElementById('zero')!.remove());
    await here.opened.run(() => {
      document.documentElement.style.colorScheme = 'light dark';
      document.getElementById('tab')!.hidden = false;
    });
    const fill = () =>
      here.opened.run(
        () =>
          getComputedStyle(
            document.querySelector('opic-map')!.shadowRoot!.querySelector('path[data-status="party"]')!,
          ).fill,
      );
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    const light = await fill();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    assert.notEqual(await fill(), light);
    for (const [name, value] of Object.entries({
      'prefers-reduced-motion': 'reduce',
      'prefers-contrast': 'more',
      'forced-colors': 'active',
    })) {
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      await settle();
      const [first] = await state();
      assert.equal(first!.counts, '48 / 16 / 133');
      await client.detach();
    }
    await page.emulateMediaFeatures([]);
    await page.emulateMediaType('print');
    await here.opened.run(() => (document.getElementById('tab')!.hidden = true));
    const empty = await page.pdf({ timeout: 0 });
    await here.opened.run(() => (document.getElementById('tab')!.hidden = false));
    const [first] = await state();
    assert.ok(first!.svg.width > 500, JSON.stringify(first));
    const full = await page.pdf({ timeout: 0 });
    assert.ok(full.length > empty.length + 20_000, `${empty.length} and ${full.length} bytes`);
    await page.emulateMediaType(undefined);
    assert.deepEqual(await here.opened.reports(), []);
  });
});
