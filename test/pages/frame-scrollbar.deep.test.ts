/** A frame as high as what it shows keeps no scrollbar, where scrollbars take room: on Windows and Linux they do. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { inChromium } from '../support/browsers.js';
import { findBrowser } from '../support/find-browser.mjs';
import { elementNames } from '../support/elements.js';
import { page } from '../support/serve.js';
import { site } from '../support/visit.js';

const frameOf = (element: string) =>
  page(
    '<style>body { margin: 0 }</style>',
    `<iframe title="Status" src="/dist/embed.html?element=${element}&state=SVN" style="display:block;width:100%;border:0;aspect-ratio:3/1"></iframe><script src="/dist/embed-parent.js"></script>`,
  );

const framed = elementNames.filter(name => name !== 'opic-count');

describe('no empty scrollbar', inChromium('it starts a Chromium with scrollbars'), () => {
  let browser: Browser;
  const here = site({
    extra: Object.fromEntries(framed.map(element => [`/${element}.html`, frameOf(element)])),
  });
  before(async () => {
    const launched = { ...(await findBrowser()), ignoreDefaultArgs: ['--hide-scrollbars'] };
    browser = await puppeteer.launch(launched);
  });
  after(() => browser.close());
  for (const element of framed)
    test(element, async () => {
      const opened = await browser.newPage();
      await opened.goto(`${here.origin}/${element}.html`);
      const bars: number[] = [];
      for (const width of [1200, 860, 745, 600, 400, 350]) {
        await opened.setViewport({ width, height: 900 });
        bars.push(
          await opened.evaluate(async () => {
            const { contentWindow, contentDocument } = document.querySelector('iframe')!;
            const bar = () => contentWindow!.innerWidth - contentDocument!.documentElement.clientWidth;
            const high = () => contentDocument!.querySelector('main')!.getBoundingClientRect().height;
            const settled = () => !bar() && Math.abs(high() - contentWindow!.innerHeight) < 2;
            for (let tries = 0; tries < 60 && !settled(); tries++)
              await new Promise(resolve => setTimeout(resolve, 50));
            return bar();
          }),
        );
      }
      assert.deepEqual(
        bars,
        bars.map(() => 0),
      );
      await opened.close();
    });
});
