/** Takes the README's picture again, from what `npm run build` made: `npm run picture`. */
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

const browser = await puppeteer.launch(await findBrowser());
try {
  const page = await browser.newPage();
  // Twice as fine as the README shows it, for screens that do.
  await page.setViewport({ width: 900, height: 800, deviceScaleFactor: 2 });
  await page.setContent(
    '<!doctype html><html lang="en"><body style="margin: 0; padding: 12px; background: #fff"><opic-map></opic-map>',
  );
  await page.addScriptTag({ path: 'dist/opic.min.js' });
  await page.waitForFunction(() =>
    document.querySelector('opic-map')?.shadowRoot?.querySelector('[data-state]'),
  );
  const body = (await page.$('body'))!;
  await body.screenshot({ path: '.github/map.png', optimizeForSpeed: false });
} finally {
  await browser.close();
}
