/** A browser with one page, and a site: there before the tests of a file or suite, gone after them. */
import { after, before } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openEngine, type Engine, type Opened } from './browsers.js';
import type { Site } from './listen.js';
import { inPage, serve, type Options } from './serve.js';

export interface Visit {
  opened: Opened;
  /** Only where the engine is driven by puppeteer: undefined in WebKit, whose tests use `opened`. */
  page: Page;
  origin: string;
  /** Goes to a path of the site. */
  goto(path: string): Promise<void>;
  /** One more page. */
  open(): Promise<Opened>;
}

/** Its origin is there once the tests run: take it in the test. */
export function site(options?: Options): Readonly<Site> {
  const here = {} as Site;
  before(async () => void Object.assign(here, await serve(options)));
  after(() => here.close());
  return here;
}

/** Filled once the tests run: take from it what a test needs, in the test. */
export function visit(options?: Options): Visit {
  const here = site(options) as unknown as Visit;
  let browser: Engine;
  before(async () => {
    browser = await openEngine();
    const opened = await browser.open();
    // For the page of a frame, which has no collector: what the compiler of the tests leaves in functions, and what they ask.
    await opened.page?.evaluateOnNewDocument(`globalThis.__name ??= given => given;${inPage}`);
    const goto = (path: string) => opened.goto(here.origin + path);
    Object.assign(here, { opened, page: opened.page, goto, open: () => browser.open() });
  });
  after(() => browser.close());
  return here;
}
