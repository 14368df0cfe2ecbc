/** Profiles a map until it is on screen, and for a change of date; with and without its text. */
import type { Browser } from 'puppeteer-core';
import { DATES, each, metrics, open } from './measure.js';
import type { Served } from './serve.js';
import { median, table } from './table.js';

const LOADS = 7;

const words = 'opic-map::part(legend), opic-map::part(caption), opic-map::part(downloads) { display: none }';
const cases: [name: string, id: string, css?: string][] = [
  ['`<opic-map>`, the ES module', 'module'],
  ['the same without its words', 'module', words],
  ['hand-written, 110m', 'hand-110m'],
  ['floor', 'floor'],
  ['an empty page', 'empty'],
];

interface Load {
  script: number;
  style: number;
  layout: number;
  total: number;
  scrub: number;
}

function load(browser: Browser, served: Served, id: string, css = ''): Promise<Load> {
  return open(browser, async (page, session) => {
    await page.evaluateOnNewDocument(text => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
    await page.goto(`${served.origin}/${id}.html`);
    await page.waitForFunction(() => globalThis.bench?.shown > 0, { polling: 50 });
    const then = await metrics(session);
    const ms = (name: string) => then[name]! * 1000;
    const scrub = await each(session, DATES.length, () =>
      page.evaluate(dates => globalThis.bench.scrub(dates), DATES),
    );
    return {
      script: ms('ScriptDuration'),
      style: ms('RecalcStyleDuration'),
      layout: ms('LayoutDuration'),
      total: ms('TaskDuration'),
      scrub,
    };
  });
}

export async function where(browser: Browser, served: Served): Promise<string> {
  const loads = new Map<string, Load[]>(cases.map(([name]) => [name, []]));
  for (let i = 0; i < LOADS; i++)
    for (const [name, id, css] of cases) loads.get(name)!.push(await load(browser, served, id, css));
  const rows = cases.map(([name]) => {
    const of = (key: keyof Load) => median(loads.get(name)!.map(each => each[key]));
    const rest = of('total') - of('script') - of('style') - of('layout');
    const times = [of('script'), of('style'), of('layout'), rest, of('total')].map(n => n.toFixed(1));
    return [name, ...times, of('scrub').toFixed(2)];
  });
  return [
    'Where the time goes. **Rest** has what a module does when it is run and in its microtasks, painting, and the page itself.',
    table(
      ['page, CPU until it is on screen', 'script', 'style', 'layout', 'rest', 'all, ms', 'a date, ms'],
      rows,
    ),
  ].join('\n\n');
}
