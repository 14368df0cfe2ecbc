/** Downloads of each element: pictures that stand by themselves, tables that name their source. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { oneEngine } from '../support/browsers.js';
import { light } from '../../src/scene/theme.js';
import { dropIn, page } from '../support/serve.js';
import { visit } from '../support/visit.js';

const elements =
  '<opic-map></opic-map><opic-breakdown by="group"></opic-breakdown><opic-timeline></opic-timeline><opic-state state="SVN"></opic-state><opic-since from="2022-05-24"></opic-since>';

interface File {
  name: string;
  type: string;
  size: number;
  text: string;
}

/** Presses every button for a file, and keeps what is given instead of saving it. */
async function takeAll(only = ''): Promise<File[]> {
  const given = inPage.keep();
  for (const { shadowRoot: root } of document.querySelectorAll('body > *')) {
    if (!root) continue;
    if (!root.querySelector('.menu')) root.querySelector<HTMLElement>('.links button:last-child')!.click();
    await inPage.until(() => root.querySelector('.menu'));
    for (const button of root.querySelectorAll<HTMLButtonElement>('.menu [data-form]')) {
      if (only && button.dataset.form !== only) continue;
      const before = given.length;
      button.click();
      await inPage.until(() => given.length > before);
    }
  }
  return Promise.all(
    given.map(async ([name, blob]) => ({ name, type: blob.type, size: blob.size, text: await blob.text() })),
  );
}

describe('files', oneEngine, () => {
  const here = visit({
    extra: {
      ...Object.fromEntries(
        ['en', 'ar', 'zh', 'ru'].map(lang => [`/${lang}.html`, page(dropIn, elements, lang)]),
      ),
      '/dressed.html': page(
        `<style>:root { color-scheme: light dark; --opic-party: green }</style>${dropIn}`,
        elements,
      ),
      '/modules.html': page('<script type="module" src="/dist/index.js"></script>', elements),
    },
  });

  for (const lang of ['en', 'ar'] as const) {
    test(`${lang}: pictures and tables of every element`, async () => {
      await here.goto(`/${lang}.html`);
      const files = await here.opened.run(takeAll);
      const count = (end: string) => files.filter(({ name }) => name.endsWith(end)).length;
      // A record has two cards as well.
      assert.deepEqual([count('.svg'), count('.png'), count('.csv')], [5, 7, 4]);
      for (const { name, size, text } of files) {
        if (name.endsWith('.png')) assert.ok(size > 50_000, `${name}: ${size}`);
        if (name.endsWith('.csv')) assert.match(text, /\r\n.*https:\/\/treaties\.un\.org.*\r\n/, name);
        if (!name.endsWith('.svg')) continue;
        const root = new DOMParser({ onError: (_, fault) => assert.fail(fault) }).parseFromString(
          text,
          'image/svg+xml',
        ).documentElement!;
        assert.doesNotMatch(
          text,
          /var\(|foreignObject|<style|href=|undefined|NaN|<svg[^]*<svg|direction="rtl"/,
          name,
        );
        assert.match(name, new RegExp(`-\\d{4}-\\d\\d-\\d\\d-${lang}\\.svg$`));
        assert.match(root.getAttribute('font-family')!, /sans-serif$/);
        assert.equal(root.getAttribute('lang'), lang);
        assert.match(text, /2026/, `${name} says its date`);
        assert.match(
          text,
          lang === 'ar' ? /text-anchor="end"[^>]*>\u202b/ : /Source: United Nations Treaty Collection/,
          name,
        );
      }
    });
  }

  for (const lang of ['en', 'ar', 'zh', 'ru'] as const) {
    test(`${lang}: no line runs out of a picture or into another, and all end as the language ends them`, async () => {
      await here.goto(`/${lang}.html`);
      const pictures = await here.opened.run(takeAll, 'svg');
      assert.equal(pictures.length, 5);
      for (const { name, text } of pictures) {
        const faults = await here.opened.run(source => {
          const place = document.body.appendChild(document.createElement('div'));
          place.innerHTML = source;
          const all = [...place.querySelectorAll('text')];
          const boxes = all.map(one => ({ words: one.textContent!, box: one.getBBox() }));
          const out = boxes.filter(({ box }) => box.x < 0 || box.x + box.width > 1200);
          // Beside each other in a line: on one baseline, or in the legend.
          const meet = boxes.flatMap(({ words, box }, at) =>
            boxes
              .slice(at + 1)
              .filter(
                other =>
                  Math.abs(other.box.y + other.box.height / 2 - box.y - box.height / 2) < 6 &&
                  other.box.x < box.x + box.width + 3 &&
                  box.x < other.box.x + other.box.width + 3,
              )
              .map(other => `${words} | ${other.words}`),
          );
          place.remove();
          return [...out.map(({ words }) => words), ...meet];
        }, text);
        assert.deepEqual(faults, [], name);
        if (lang === 'zh') assert.doesNotMatch(text, /\p{sc=Han}[.:;]/u, name);
      }
    });
  }

  test('a picture has the colours that its element has on the page, the site’s own and the reader’s', async () => {
    await here.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await here.goto('/dressed.html');
    const pictures = await here.opened.run(takeAll, 'svg');
    await here.page.emulateMediaFeatures([]);
    assert.equal(pictures.length, 5);
    for (const { name, text } of pictures) {
      assert.match(text, /<rect width="1200" height="\d+" fill="#0d161e"\/>/, name);
      if (!name.includes('SVN')) assert.match(text, /"#008000"/, name);
      assert.doesNotMatch(text, /#052c54|#ffffff/, name);
    }
  });

  test('files hold #rrggbb and opacities, whatever colours the page gives', async () => {
    await here.goto('/en.html');
    for (const [given, fill, opacity] of [
      ['transparent', '#000000', '0'],
      ['rgba(255, 0, 0, .5)', '#ff0000', '0.5'],
      ['oklch(40% .1 250)', '#1[0-9a-f]{5}', undefined],
      ['color-mix(in srgb, red, blue)', '#800080', undefined],
      ['lab(50% 40 20)', '#[0-9a-f]{6}', undefined],
      ['color(display-p3 0 1 0 / 40%)', '#00(ff|f[0-9a-f])[0-9a-f]{2}', '0.4'],
      ['var(--site-color, teal)', '#008080', undefined],
      // What is no colour here gives way to ours.
      ['nonsense', light['no-action'], undefined],
      ['inherit', light['no-action'], undefined],
      // The color of the text where the element stands.
      ['currentcolor', light.text, undefined],
      ['color-mix(in srgb, currentColor, currentColor)', light.text, undefined],
    ] as const) {
      await here.opened.run(color => document.body.style.setProperty('--opic-no-action', color), given);
      const pictures = await here.opened.run(takeAll, 'svg');
      assert.equal(pictures.length, 5);
      for (const { name, text } of pictures) {
        for (const [, value] of text.matchAll(/ (?:fill|stroke)="([^"]*)"/g))
          assert.match(value!, /^(#[\da-f]{6}|none|url\(#[\w-]+\))$/, `${given} in ${name}`);
        if (!name.includes('map')) continue;
        const tag = /<path[^>]* data-status="no-action"[^>]*>/.exec(text)![0];
        assert.match(tag, new RegExp(` fill="${fill}"`), given);
        assert.equal(/ fill-opacity="([^"]*)"/.exec(tag)?.[1], opacity, given);
      }
    }
  });

  test('a part that cannot be loaded is said in words, and nothing is thrown', async () => {
    await here.goto('/modules.html');
    await here.opened.run(() => customElements.whenDefined('opic-state'));
    await here.page.setOfflineMode(true);
    const said = await here.opened.run(async () => {
      const map = document.querySelector('opic-map')!;
      map.shadowRoot!.querySelector<HTMLButtonElement>('.links button:last-child')!.click();
      await inPage.until(() => map.shadowRoot!.querySelector('.notes'));
      return map.shadowRoot!.querySelector('.notes')?.textContent;
    });
    await here.page.setOfflineMode(false);
    assert.match(said ?? '', /It could not be loaded or made here\./);
    const thrown = (await here.opened.reports()).filter(line => !line.includes('Failed to load resource'));
    assert.deepEqual(thrown, []);
  });
});
