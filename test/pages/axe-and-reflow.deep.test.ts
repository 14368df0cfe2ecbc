/** Every demo page, as different readers open it: axe finds nothing, nothing runs out of the page, nothing fails. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { violations } from '../support/axe.js';
import { inChromium } from '../support/browsers.js';
import { everyPage, readAs } from '../support/every-page.js';
import { visit } from '../support/visit.js';

/**
 * CSS px: 640 and 320 are what is left of 1280 at 200 % and at 400 % zoom. axe sees the wide page and the narrow
 * one: between them it would only see again what it saw in these.
 */
const views = [
  { width: 1280, scheme: 'light', lang: 'en', axe: true },
  { width: 768, scheme: 'light', lang: 'en', axe: false },
  { width: 640, scheme: 'light', lang: 'ar', axe: false },
  { width: 360, scheme: 'dark', lang: 'ar', axe: true },
  { width: 320, scheme: 'light', lang: 'en', axe: false },
  { width: 320, scheme: 'dark', lang: 'ar', axe: false },
] as const;

/** Paths; the map's table is open on one more, and a frame of its own shows the map. */
const pages = [...everyPage, '/demo/index.html#table', '/dist/embed.html'];

describe('demo pages for everyone', inChromium('what is emulated needs Chromium'), () => {
  const here = visit();

  async function look({ width, scheme, lang }: (typeof views)[number]): Promise<void> {
    await here.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await readAs(here.opened, lang, width);
  }

  for (const file of pages) {
    test(file, async () => {
      await here.goto(file);
      if (file.endsWith('#table')) {
        await look(views[0]);
        await here.page.evaluate(() =>
          document
            .querySelector('opic-map')!
            .shadowRoot!.querySelector<HTMLElement>('.links button')!
            .click(),
        );
        await here.page.waitForFunction(
          () => !!document.querySelector('opic-map')!.shadowRoot!.querySelector('opic-table'),
        );
      }
      for (const view of views) {
        await look(view);
        const name = `${file} ${view.width} ${view.scheme} ${view.lang}`;
        const { wide, room } = await here.page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          room: document.documentElement.clientWidth,
        }));
        assert.ok(wide <= room, `${name}: ${wide} px wide in ${room}`);
        if (!view.axe) continue;
        // A frame is a part of a page, whose heading is the page's own.
        const without = file.startsWith('/dist/embed.html') ? ['page-has-heading-one'] : [];
        assert.deepEqual(await violations(here.page, without), [], name);
      }
      // One page loads the script twice to show that nothing comes of it but this line.
      const reports = (await here.opened.reports()).filter(
        line => !line.includes('the script was loaded twice'),
      );
      assert.deepEqual(reports, [], file);
    });
  }
});
