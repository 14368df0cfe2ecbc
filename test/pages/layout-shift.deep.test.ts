/** With the line of style from the embed builder nothing on a page moves when the script arrives late. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { inChromium } from '../support/browsers.js';
import { elementNames } from '../support/elements.js';
import { choice, snippet } from '../support/recipes.js';
import { page } from '../support/serve.js';
import { visit } from '../support/visit.js';

const widths = [360, 768, 1280];
/** A page's own margins and column: the element is narrower than the window. */
const COLUMN = 'body{max-width:645px;margin:0 auto;padding:0 16px;box-sizing:content-box}';

/** The builder's snippet between text above and below, with a script that arrives late. */
const pageWith = (code: string, lang = 'en', rules = '') =>
  page(
    `<style>${rules}</style>`,
    `<p>Above.</p>${code.replace(/<script.*<\/script>/s, '')}<p id="below">Below.</p>`,
    lang,
  );

const codeOf = (element: string, lang = 'en') =>
  snippet('script', {
    ...choice,
    element,
    attributes: element === 'opic-state' ? [['state', 'SVN']] : [],
    colours: {},
    lang,
  });

/** The distance that the text below moved, and Chromium's layout shift score. */
function late(tab: Page, element: string): Promise<{ moved: number; shifted: number }> {
  return tab.evaluate(async name => {
    let shifted = 0;
    const observer = new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifted += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    const place = () => document.querySelector('#below')!.getBoundingClientRect().top;
    const frames = () => new Promise(resolve => setTimeout(resolve, 150));
    await frames();
    const first = place();
    const script = document.createElement('script');
    script.src = '/dist/opic.min.js';
    document.head.append(script);
    await customElements.whenDefined(name);
    await (document.querySelector(name) as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    await frames();
    return { moved: place() - first, shifted };
  }, element);
}

describe('a script that arrives late', inChromium('only there shifts are counted'), () => {
  const pages = elementNames.flatMap(name => [
    [`/${name}.html`, pageWith(codeOf(name))] as const,
    // Russian takes the most room.
    [`/${name}-column.html`, pageWith(codeOf(name, 'ru'), 'ru', COLUMN)] as const,
  ]);
  const here = visit({
    extra: { ...Object.fromEntries(pages), '/bare.html': pageWith('<opic-map></opic-map>') },
  });

  async function open(file: string, element: string, width: number) {
    // All of the page is in view: what moves further down counts too.
    await here.opened.resize(width, 3600);
    await here.goto(`/${file}.html`);
    return late(here.page, element);
  }

  // A count is a word of the page's own sentence, and keeps no room.
  for (const element of elementNames.filter(name => name !== 'opic-count')) {
    test(`${element} moves nothing`, async () => {
      for (const width of widths)
        assert.deepEqual(await open(element, element, width), { moved: 0, shifted: 0 }, `${width}`);
      for (const width of [360, 1280])
        assert.deepEqual(
          await open(`${element}-column`, element, width),
          { moved: 0, shifted: 0 },
          `a column, ${width}`,
        );
    });
  }

  test('without the line a map moves what is below', async () => {
    const { moved, shifted } = await open('bare', 'opic-map', 768);
    assert.ok(moved > 300 && shifted > 0, `${moved} px, ${shifted}`);
  });
});
