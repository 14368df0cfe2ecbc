/** A browser with one page, and a site: there before the tests of a file or suite, gone after them. */
import { after, before } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openEngine, type Opened } from './browsers.js';
import { serve, type Options } from './serve.js';

export interface Visit {
  opened: Opened;
  /** Only where the engine is driven by puppeteer: undefined in WebKit, whose tests use `opened`. */
  page: Page;
  origin: string;
}

/** Filled once the tests run: take from it what a test needs, in the test. */
export function visit(options?: Options): Visit {
  const here = {} as Visit;
  const ends: (() => Promise<void>)[] = [];
  before(async () => {
    const browser = await openEngine();
    ends.push(() => browser.close());
    const site = await serve(options);
    ends.push(() => site.close());
    const opened = await browser.open();
    // What the compiler of the tests leaves in functions that are handed to a page.
    await opened.page?.evaluateOnNewDocument('globalThis.__name ??= given => given');
    Object.assign(here, { opened, page: opened.page, origin: site.origin });
  });
  after(async () => {
    for (const end of ends) await end();
  });
  return here;
}
