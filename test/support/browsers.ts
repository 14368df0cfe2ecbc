/** One way to open a page in the engine that BROWSER names: chromium (default), firefox or webkit. */
import { once } from 'node:events';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, PATIENCE } from './find-browser.mjs';
import { WebKit } from './webdriver.mjs';

export const engine = process.env.BROWSER ?? 'chromium';

/** The options of a test that only Chromium can run, or that would say the same in each engine. */
export const inChromium = (why: string) => ({ skip: engine !== 'chromium' && why });
export const oneEngine = inChromium('one engine is enough');

/** The address of an engine that runs already, for all test files. */
const shared = process.env.BROWSER_ENDPOINT;

export interface Opened {
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It must stand by itself: only its arguments reach it. */
  run<A extends unknown[], R>(task: (...args: A) => R | Promise<R>, ...args: A): Promise<Awaited<R>>;
  /** The page's complaints: errors, warnings, rejections, reports of its policy. */
  reports(): Promise<string[]>;
  resize(width: number, height: number): Promise<void>;
  /** A mouse, in CSS px of the viewport. */
  mouse: { move(x: number, y: number): Promise<void>; down(): Promise<void>; up(): Promise<void> };
  /** Only where the engine is driven by puppeteer: what WebDriver cannot do. */
  page?: Page;
  close(): Promise<void>;
}

export interface Engine {
  open(): Promise<Opened>;
  close(): Promise<void>;
}

/** A browser for this file alone, or room in the one that `npm test` has started for all files. */
async function launch(): Promise<Pick<Browser, 'newPage' | 'close'>> {
  if (shared) {
    const browser = await puppeteer.connect({
      browserWSEndpoint: shared,
      protocol: engine === 'firefox' ? 'webDriverBiDi' : 'cdp',
      protocolTimeout: PATIENCE,
    });
    const context = await browser.createBrowserContext();
    return {
      newPage: () => context.newPage(),
      close: async () => {
        await context.close();
        await browser.disconnect();
      },
    };
  }
  return engine === 'firefox'
    ? launchFirefox()
    : puppeteer.launch({ ...(await findBrowser()), protocolTimeout: PATIENCE });
}

const launchFirefox = () =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
  });

/** Starts the engine for many processes: where each finds it, and how it ends. */
export async function share(): Promise<{ address: string; stop(): Promise<void> }> {
  if (engine === 'webkit') {
    const driver = await new WebKit().start();
    return { address: driver.address, stop: () => driver.stop() };
  }
  if (engine === 'chromium') {
    const browser = await puppeteer.launch(await findBrowser());
    return { address: browser.wsEndpoint(), stop: () => browser.close() };
  }
  const browser = await launchFirefox();
  const [address, firefox] = [browser.wsEndpoint(), browser.process()!];
  // It takes one session at a time: this one makes room for that of a test.
  await browser.disconnect();
  const stop = async () => {
    firefox.kill();
    await once(firefox, 'exit');
  };
  return { address, stop };
}

async function inPuppeteer(): Promise<Engine> {
  const browser = await launch();
  return {
    async open() {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setViewport({ width: 1000, height: 800 });
      // What the engine itself says counts too, but not of the icon that it looks for by itself.
      const said: string[] = [];
      const hear = (text: string) => text.includes('/favicon.ico') || said.push(text);
      page.on('console', message => {
        if (message.type() === 'error') hear(`console: ${message.text()}`);
      });
      page.on('pageerror', error => hear(`pageerror: ${String(error)}`));
      return {
        page,
        goto: async url => {
          said.length = 0;
          await page.goto(url, { waitUntil: 'load' });
        },
        run: (task, ...args) => page.evaluate(task as never, ...(args as unknown as never[])) as never,
        reports: async () => {
          const noted = await page.evaluate(() => [
            ...(((window as never)['pageReports'] as string[] | undefined) ?? []),
          ]);
          return [...new Set([...noted, ...said])];
        },
        resize: (width, height) => page.setViewport({ width, height }),
        mouse: {
          // WebDriver takes whole pixels.
          move: (x, y) => page.mouse.move(Math.round(x), Math.round(y)),
          down: () => page.mouse.down(),
          up: () => page.mouse.up(),
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function inWebKit(): Promise<Engine> {
  const driver = shared ? WebKit.at(shared) : await new WebKit().start();
  const run = (task: (...args: never[]) => unknown, ...args: unknown[]) => driver.run(String(task), ...args);
  await driver.resize(1000, 800);
  return {
    open: () =>
      Promise.resolve({
        goto: url => driver.goto(url),
        run: run as never,
        reports: () =>
          run(() => [...(((window as never)['pageReports'] as string[] | undefined) ?? [])]) as Promise<
            string[]
          >,
        resize: (width, height) => driver.resize(width, height),
        mouse: {
          move: (x, y) => driver.move(x, y),
          down: () => driver.press(),
          up: () => driver.release(),
        },
        close: () => driver.goto('about:blank'),
      }),
    close: () => (shared ? driver.clear() : driver.stop()),
  };
}

export const openEngine = (): Promise<Engine> => (engine === 'webkit' ? inWebKit() : inPuppeteer());
