/** Every page that is shown or shipped, and the ways in which a reader may have it. */
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openEngine, type Opened } from './browsers.js';
import { serve } from './serve.js';

export const everyPage: readonly string[] = [
  ...readdirSync('demo')
    .filter(file => file.endsWith('.html'))
    .map(file => `/demo/${file}`),
  '/dist/present.html',
  '/dist/embed.html?element=opic-dashboard',
];

export interface Visit {
  opened: Opened;
  page: Page;
  origin: string;
  close(): Promise<void>;
}

/** A browser and a site: Chromium's, whose settings a test can emulate. */
export async function visit(): Promise<Visit> {
  const browser = await openEngine();
  const opened = await browser.open();
  // What the compiler of the tests leaves in functions that are handed to a page.
  await opened.page?.evaluateOnNewDocument('globalThis.__name ??= given => given');
  const site = await serve();
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { opened, page: opened.page!, origin: site.origin, close };
}

/** The page in a language and a width, once all of it has drawn. */
export async function readAs(page: Page, lang: string, width: number, height = 800): Promise<void> {
  await page.setViewport({ width, height });
  await page.evaluate(async given => {
    document.documentElement.lang = given;
    document.documentElement.dir = given === 'ar' ? 'rtl' : 'ltr';
    const elements = [...document.querySelectorAll<HTMLElement & { updateComplete?: unknown }>('*')];
    for (const element of elements) await element.updateComplete;
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, lang);
}
