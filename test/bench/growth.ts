/** Measures how time and memory grow with more maps, dashboards, rows and longer documents, and that memory is freed. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { each, heap, metrics, open } from './measure.js';
import type { Served } from './serve.js';
import { median, table } from './table.js';

interface Drawn extends HTMLElement {
  updateComplete: Promise<unknown>;
}

const ms = (time: number) => time.toFixed(time < 10 ? 2 : 0);
const mb = (size: number) => size.toFixed(2);

async function held(session: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  const used = await heap(session);
  const { Nodes, JSEventListeners } = await metrics(session);
  return { heap: used, nodes: Nodes!, listeners: JSEventListeners! };
}

const add = (page: Page, tag: string, many: number) =>
  page.evaluate(
    async (name, count) => {
      const all = Array.from({ length: count }, () => document.createElement(name) as Drawn);
      document.body.append(...all);
      await Promise.all(all.map(one => one.updateComplete));
      await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    },
    tag,
    many,
  );

const remove = (page: Page) =>
  page.evaluate(async () => {
    document.body.replaceChildren();
    await new Promise(done => setTimeout(done, 300));
  });

/** One row of a table: so many elements on a page that has had one before, so that what a page keeps is there. */
const elements = (browser: Browser, served: Served, tag: string, many: number) =>
  open(browser, async (page, session) => {
    await page.goto(`${served.origin}/whole.html`);
    await add(page, tag, 1);
    await remove(page);
    const before = await held(session);
    const time = await each(session, 1, () => add(page, tag, many));
    const during = await held(session);
    await remove(page);
    const after = await held(session);
    return [
      many,
      ms(time),
      ms(time / many),
      mb(during.heap - before.heap),
      mb(after.heap - before.heap),
      after.nodes - before.nodes,
      after.listeners - before.listeners,
    ];
  });

async function many(browser: Browser, served: Served, tag: string, word: string, counts: number[]) {
  const rows = [];
  for (const count of counts) rows.push(await elements(browser, served, tag, count));
  const left = ['heap left, MB', 'nodes left', 'listeners left'];
  return table([word, 'ms', 'ms each', 'heap, MB', ...left], rows);
}

/** Rows drawn by the table's own code. */
async function rows(browser: Browser, served: Served): Promise<string> {
  const body = [];
  for (const count of [50, 197, 1000]) {
    body.push(
      await open(browser, async (page, session) => {
        await page.goto(`${served.origin}/rows.html`);
        const call = (name: 'draw' | 'move' | 'clear', given = 0) =>
          page.evaluate((which, n) => globalThis.rows[which](n), name, given);
        await call('draw', 10);
        await call('clear');
        const before = await held(session);
        const time = await each(session, 1, () => call('draw', count));
        const during = await held(session);
        const moved = await each(session, 50, () => call('move', 50));
        await call('clear');
        const after = await held(session);
        return [
          count,
          ms(time),
          ms((time / count) * 100),
          ms(moved),
          mb(during.heap - before.heap),
          mb(after.heap - before.heap),
          after.nodes - before.nodes,
        ];
      }),
    );
  }
  return table(['rows', 'ms', 'ms per 100', 'a date, ms', 'heap, MB', 'heap left, MB', 'nodes left'], body);
}

/** Documents and records without number of States: the model's own functions, in the browser. */
async function documents(browser: Browser, served: Served): Promise<string> {
  const body = [];
  for (const count of [60, 600, 6000]) {
    const runs = await open(browser, async page => {
      await page.goto(`${served.origin}/rows.html`);
      return page.evaluate(n => globalThis.rows.documents(n), count);
    });
    const of = (key: keyof (typeof runs)[number]) => ms(median(runs.map(run => run[key])));
    body.push([count, of('read'), of('refused'), of('chronicle'), of('tally')]);
  }
  return table(['rows', 'read, ms', 'refused, ms', 'chronicle, ms', 'tally, ms'], body);
}

export async function growth(browser: Browser, served: Served): Promise<string> {
  return [
    'Growth. What is left is counted after removal and after collections of garbage, against a page that has had one such element before.',
    await many(browser, served, 'opic-map', 'maps', [1, 10, 50]),
    await many(browser, served, 'opic-dashboard', 'dashboards', [1, 10, 20]),
    'Rows of the table, drawn by its own code. There are 197 States and so never more rows; the thousand are the same States again under other codes.',
    await rows(browser, served),
    'Rows in a document. A document has one row a State, so that 600 and 6000 actions are **refused**, each doubled row by name; **read** has 60 actions and so many declarations. **Chronicle** and **tally** are over so many made-up records.',
    await documents(browser, served),
  ].join('\n\n');
}
