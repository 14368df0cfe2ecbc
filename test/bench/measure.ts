/** One cold load of a page in a browser, and what it cost. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Served } from './serve.js';

interface InPage {
  shown: number;
  prepare(): Promise<void>;
  recolour(times: number): Promise<void>;
  scrub(dates: string[]): Promise<void>;
  fills(): [state: string, fill: string][];
}
declare global {
  var bench: InPage;
}

export interface Figures {
  /** kB brotli. */
  bytes: number;
  /** Milliseconds, as all times. */
  shown: number;
  cpu: number;
  slow: number;
  /** MB. */
  heap: number;
  recolour: number;
  scrub: number;
  tenShown: number;
  tenHeap: number;
}

/** 100 dates from the opening for signature on. */
export const DATES = Array.from({ length: 100 }, (_, i) =>
  new Date(Date.UTC(2012, 1, 28) + i * 53 * 864e5).toISOString().slice(0, 10),
);

/** 1.6 Mbit/s and 150 ms, as Lighthouse has it. */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** A new page in a context of its own. All times of the main thread are its own: other programs do not count. */
export async function open<T>(
  browser: Browser,
  use: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await use(page, session);
  } finally {
    await context.close();
  }
}

function cold<T>(
  browser: Browser,
  url: string,
  slow: boolean,
  use: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  return open(browser, async (page, session) => {
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (slow) {
      await session.send('Network.emulateNetworkConditions', slowNetwork);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.goto(url, { waitUntil: 'commit' as 'load' }).catch(() => page.goto(url));
    await page.waitForFunction(() => globalThis.bench?.shown > 0, { timeout: 60_000, polling: 50 });
    return use(page, session);
  });
}

export async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

export async function heap(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await metrics(session)).JSHeapUsedSize! / 1e6;
}

/** Script, style, layout and paint of one change, by what the main thread did meanwhile. */
export async function each(session: CDPSession, times: number, work: () => Promise<void>): Promise<number> {
  const before = (await metrics(session)).TaskDuration!;
  await work();
  return (((await metrics(session)).TaskDuration! - before) * 1000) / times;
}

export interface TraceEvent {
  name: string;
  ph: string;
  tdur?: number;
  args: { data?: { url?: string }; fileName?: string };
}

/** What Chromium traces while the page does this. */
export async function traced(
  page: Page,
  categories: string[],
  act: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await act();
  const text = Buffer.from((await page.tracing.stop())!).toString();
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}

const shown = (page: Page) => page.evaluate(() => globalThis.bench.shown);

/** A load for each kind of figure, so that none disturbs another. */
export async function measure(browser: Browser, served: Served, id: string): Promise<Figures> {
  const url = `${served.origin}/${id}.html`;
  served.taken();
  const once = await cold(browser, url, false, async (page, session) => {
    const bytes = served.taken() / 1000;
    const first = await shown(page);
    const cpu = (await metrics(session)).TaskDuration! * 1000;
    const used = await heap(session);
    const scrub = await each(session, DATES.length, () =>
      page.evaluate(all => globalThis.bench.scrub(all), DATES),
    );
    await page.evaluate(() => globalThis.bench.prepare());
    const recolour = await each(session, 40, () => page.evaluate(() => globalThis.bench.recolour(40)));
    return { bytes, shown: first, cpu, heap: used, scrub, recolour };
  });
  const slow = await cold(browser, url, true, shown);
  const ten = await cold(browser, `${url}?maps=10`, false, async (page, session) => ({
    tenShown: await shown(page),
    tenHeap: await heap(session),
  }));
  return { ...once, slow, ...ten };
}

/** The fill of each State, and a screenshot. */
export function look(
  browser: Browser,
  served: Served,
  id: string,
): Promise<{ fills: [string, string][]; picture: Uint8Array }> {
  return cold(browser, `${served.origin}/${id}.html`, false, async page => {
    // Some blend into their colours, and are not as they will be until that has ended.
    for (const frame of page.frames())
      await frame.evaluate(
        async () => void (await Promise.all(document.getAnimations().map(a => a.finished))),
      );
    const fills = await page.evaluate(() => globalThis.bench.fills());
    return { fills, picture: await page.screenshot() };
  });
}
