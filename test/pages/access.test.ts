/** Every demo page, as different readers open it: axe finds nothing, nothing runs out of the page, nothing fails. */
import assert from 'node:assert/strict';

import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { violations } from '../support/axe.js';
import { engine, openEngine, type Engine, type Opened } from '../support/browsers.js';
import { everyPage } from '../support/every-page.js';
import { serve, type Site } from '../support/serve.js';

/** CSS px: 640 and 320 are what is left of 1280 at 200 % and at 400 % zoom. */
const views = [
  { width: 1280, scheme: 'light', lang: 'en' },
  { width: 768, scheme: 'dark', lang: 'ar' },
  { width: 640, scheme: 'light', lang: 'ar' },
  { width: 360, scheme: 'dark', lang: 'en' },
  { width: 320, scheme: 'light', lang: 'en' },
  { width: 320, scheme: 'dark', lang: 'ar' },
] as const;

/** Paths; the map's table is open on one more. */
const pages = [...everyPage, '/demo/index.html#table'];

describe(
  'demo pages for everyone',
  { skip: engine !== 'chromium' && 'what is emulated needs Chromium' },
  () => {
    let browser: Engine;
    let opened: Opened;
    let page: Page;
    let site: Site;

    before(async () => {
      browser = await openEngine();
      opened = await browser.open();
      page = opened.page!;
      site = await serve();
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    async function look({ width, scheme, lang }: (typeof views)[number]): Promise<void> {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 800 });
      await page.evaluate(async given => {
        document.documentElement.lang = given;
        document.documentElement.dir = given === 'ar' ? 'rtl' : 'ltr';
        const elements = [...document.querySelectorAll<HTMLElement & { updateComplete?: unknown }>('*')];
        for (const element of elements) await element.updateComplete;
        await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, lang);
    }

    for (const file of pages) {
      test(file, async () => {
        await opened.goto(site.origin + file);
        if (file.endsWith('#table')) {
          await opened.run(async () => {
            const root = document.querySelector('opic-map')!.shadowRoot!;
            root.querySelector<HTMLElement>('.tools button[aria-expanded]')!.click();
            await new Promise(resolve => setTimeout(resolve, 300));
            if (!root.querySelector('opic-table')) throw new Error('the table did not open');
          });
        }
        for (const view of views) {
          await look(view);
          const name = `${file} ${view.width} ${view.scheme} ${view.lang}`;
          const { wide, room } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth,
            room: document.documentElement.clientWidth,
          }));
          assert.ok(wide <= room, `${name}: ${wide} px wide in ${room}`);
          // A frame is a part of a page, whose heading is the page's own.
          const without = file.startsWith('/dist/embed.html') ? ['page-has-heading-one'] : [];
          assert.deepEqual(await violations(page, without), [], name);
        }
        // One page loads the script twice to show that nothing comes of it but this line.
        const reports = (await opened.reports()).filter(
          line => !line.includes('the script was loaded twice'),
        );
        assert.deepEqual(reports, [], file);
      });
    }
  },
);
