/** Opens a page with a map as a reader would, and says what was seen. */
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';

export interface Seen {
  /** The number of States of the 197 that have a shape with a status. */
  states: number;
  /** The page's output after a click on Slovenia. */
  chosen: string;
  /** Errors and warnings in the console, and requests that failed. */
  complaints: string[];
  /** The cumulative layout shift of what stands below the map. */
  shift: number;
  /** Bytes of the scripts that the page loaded, as they are and compressed by Brotli. */
  bytes: number;
  brotli: number;
}

/** Runs in the page: watches what moves by itself. */
function watchShifts(): void {
  const seen = window as never as { shift: number };
  seen.shift = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) seen.shift += (entry as never as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

export async function openInBrowser(address: string): Promise<Seen> {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    // Other projects are being built meanwhile.
    page.setDefaultTimeout(120_000);
    await page.setViewport({ width: 1000, height: 800 });
    const complaints: string[] = [];
    page.on('console', message => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(String(error)));
    // A router that goes to the next page drops what it was fetching of that page ahead.
    page.on('requestfailed', request => {
      const reason = request.failure()?.errorText;
      if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed: ${reason}`);
    });
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() =>
      document.querySelector('opic-map')?.shadowRoot?.querySelector('[data-state]'),
    );
    const states = await page.$eval(
      'opic-map',
      map =>
        new Set(
          [...map.shadowRoot!.querySelectorAll('[data-state][data-status]')].map(shape =>
            shape.getAttribute('data-state'),
          ),
        ).size,
    );
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter(name => new URL(name).pathname.endsWith('.js')),
    );
    const texts = await Promise.all(
      scripts.map(async name => Buffer.from(await (await fetch(name)).arrayBuffer())),
    );
    const bytes = texts.reduce((sum, text) => sum + text.length, 0);
    const brotli = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    // A site may go on to its next page without leaving the first: the map there is alive too.
    if (await page.$('#next')) {
      await page.click('#next');
      await page.waitForFunction(
        () =>
          location.pathname.includes('next') &&
          document.querySelector('opic-map')?.shadowRoot?.querySelector('[data-state]'),
      );
    }
    const shift = await page.evaluate(() => (window as never as { shift: number }).shift);
    await page.$eval('opic-map', map =>
      map
        .shadowRoot!.querySelector('[data-state=SVN]')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
    );
    await page
      .waitForFunction(() => document.querySelector('#chosen')!.textContent, { timeout: 10_000 })
      .catch(() => undefined);
    const chosen = await page.$eval('#chosen', place => place.textContent ?? '');
    return { states, chosen, complaints, shift, bytes, brotli };
  } finally {
    await browser.close();
  }
}
