/** Reader settings of system and browser: on every page classes stay distinct, the focus visible, the text whole. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inChromium } from '../support/browsers.js';
import { everyPage, readAs } from '../support/every-page.js';
import { visit } from '../support/visit.js';

type Features = Record<string, string>;

/** Where the three classes are drawn. */
const PLACES = { map: 'path[data-state]', swatch: '.swatch', bar: '.bar i', chart: '.areas :is(rect, path)' };

describe('settings of the reader', inChromium('only Chromium can be told what its reader prefers'), () => {
  const there = visit();

  async function prefer(features: Features): Promise<void> {
    const client = await there.page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  /** The looks by which the three classes are told apart, wherever they are drawn. */
  const classes = () =>
    there.page.evaluate(places => {
      const look = (one: Element) => {
        const { fill, backgroundColor, backgroundImage, forcedColorAdjust } = getComputedStyle(one);
        return one instanceof SVGElement
          ? fill
          : `${backgroundColor} ${backgroundImage} ${forcedColorAdjust}`;
      };
      const found: Record<string, Record<string, string[]>> = {};
      for (const one of inPage.all()) {
        const status =
          one.getAttribute('data-status') ??
          ['party', 'signatory', 'no-action'].find(name => one.classList.contains(name));
        const [kind] = Object.entries(places).find(([, selector]) => one.matches(selector)) ?? [];
        if (!kind || !status || !(one.getBoundingClientRect().width > 0)) continue;
        const looks = ((found[kind] ??= {})[status] ??= []);
        if (!looks.includes(look(one))) looks.push(look(one));
      }
      return found;
    }, PLACES);

  for (const [name, features] of Object.entries<Features>({
    'forced colours': { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
    'forced colours, dark': { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
    'more contrast': { 'prefers-contrast': 'more' },
    'less motion': { 'prefers-reduced-motion': 'reduce' },
  })) {
    test(`${name}: the classes look unlike on map, chart, bars and swatches`, async () => {
      await prefer(features);
      await there.goto(`/demo/dashboard.html`);
      await readAs(there.opened, 'en', 1280);
      const found = await classes();
      assert.deepEqual(Object.keys(found).sort(), ['bar', 'chart', 'map', 'swatch']);
      for (const [kind, by] of Object.entries(found)) {
        const looks = Object.values(by);
        for (const [i, one] of looks.entries())
          for (const other of looks.slice(i + 1))
            assert.ok(!one.some(look => other.includes(look)), `${kind}: ${JSON.stringify(by)}`);
        assert.ok(looks.length >= 2, kind);
      }
    });
  }

  test('forced colours: where the focus is, and what is pressed, has an edge', async () => {
    await prefer({ 'forced-colors': 'active' });
    await there.goto(`/demo/dashboard.html`);
    await readAs(there.opened, 'en', 1280);
    const seen = new Set<string>();
    for (let i = 0; i < 40; i++) {
      await there.page.keyboard.press('Tab');
      const [name, edge] = await there.page.evaluate(() => {
        const one = inPage.active();
        if (!one || one === document.body) return ['', true];
        const styles = [getComputedStyle(one), getComputedStyle(one, '::after')];
        const ring =
          one.getRootNode() instanceof ShadowRoot &&
          (one.getRootNode() as ShadowRoot).querySelector('.pointed, .ring');
        return [
          one.outerHTML.slice(0, 80),
          !!ring ||
            styles.some(
              ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
            ),
        ];
      });
      if (name) seen.add(String(name));
      assert.ok(edge, String(name));
    }
    assert.ok(seen.size > 15);
  });

  for (const path of everyPage.filter(path => !path.includes('hostile'))) {
    for (const [lang, width] of [
      ['en', 1280],
      ['ar', 360],
    ] as const) {
      test(`${path}, ${lang}, ${width} px: text with more space is not cut off`, async () => {
        await prefer({});
        await there.goto(path);
        await readAs(there.opened, lang, width);
        const cut = await there.page.evaluate(async () => {
          const spaced = new CSSStyleSheet();
          // What WCAG 2.2, 1.4.12, says a reader may set.
          spaced.replaceSync(
            ':is(p,li,td,th,button,a,span,b,small,dt,dd,h1,h2,h3,label,summary,caption,figcaption){line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
          );
          for (const root of inPage.roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced];
          await new Promise(resolve => setTimeout(resolve, 150));
          const out: string[] = [];
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth > clientWidth) out.push(`the page is ${scrollWidth} px wide in ${clientWidth}`);
          for (const root of inPage.roots())
            for (const one of root.querySelectorAll<HTMLElement>('*')) {
              if (!(one instanceof HTMLElement) || !one.textContent?.trim()) continue;
              const { overflowX, overflowY, clipPath, clip } = getComputedStyle(one);
              // What is meant for voices only has no size; labels of the axis give way to each other.
              if (
                one.clientWidth < 2 ||
                clipPath !== 'none' ||
                clip !== 'auto' ||
                one.matches('.tick b, select')
              )
                continue;
              const hides = /hidden|clip/;
              if (
                (hides.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
                (hides.test(overflowY) && one.scrollHeight > one.clientHeight + 1)
              )
                out.push(one.outerHTML.slice(0, 120));
            }
          return out;
        });
        assert.deepEqual(cut, []);
      });
    }
  }
});
