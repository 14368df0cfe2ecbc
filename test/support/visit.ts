/** A browser with one page, and a site: there before the tests of a file or suite, gone after them. */
import { after, before } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openEngine, type Engine, type Opened } from './browsers.js';
import type { Site } from './listen.js';
import { serve, type Options } from './serve.js';

/** Filled once the tests run: take from it what a test needs, in the test. */
export interface Visit {
  opened: Opened;
  /** Only where the engine is driven by puppeteer: undefined in WebKit, whose tests use `opened`. */
  page: Page;
  origin: string;
}

/** A site alone, filled once the tests run. */
export function served(options?: Options): Pick<Site, 'origin'> {
  const site: Partial<Site> = {};
  before(async () => {
    Object.assign(site, await serve(options));
  });
  after(() => site.close?.());
  return site as Site;
}

export function visit(options?: Options): Visit {
  const here = served(options) as Visit;
  let browser: Engine | undefined;
  before(async () => {
    browser = await openEngine();
    const opened = await browser.open();
    // What the compiler of the tests leaves in functions that are handed to a page.
    await opened.page?.evaluateOnNewDocument('globalThis.__name ??= given => given');
    Object.assign(here, { opened, page: opened.page });
  });
  after(() => browser?.close());
  return here;
}
