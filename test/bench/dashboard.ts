/**
 * What moving the date costs on a page with the dashboard, and what dashboards leave behind.
 * `npm run bench:dashboard` after `npm run build`; it prints a table and needs nothing but the tests' browser.
 */
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { serve } from '../support/serve.js';

const STEPS = 100;
const BOARDS = 20;

const site = await serve({
  extra: {
    '/board.html': '<!doctype html><meta charset="utf-8"><script src="/dist/opic.min.js"></script><body>',
  },
});
const browser = await puppeteer.launch(await findBrowser());
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
await page.goto(`${site.origin}/board.html`);

/** Script, style and layout of each of the steps, in milliseconds, and the elements that they made. */
const scrub = await page.evaluate(async steps => {
  const board = document.createElement('opic-dashboard') as HTMLElement & {
    asOf: string;
    updateComplete: Promise<unknown>;
  };
  document.body.append(board);
  await board.updateComplete;
  let made = 0;
  const roots: Node[] = [board.shadowRoot!];
  for (const part of board.shadowRoot!.querySelectorAll('*'))
    if (part.shadowRoot) roots.push(part.shadowRoot);
  const observer = new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) made++;
  });
  for (const root of roots) observer.observe(root, { subtree: true, childList: true });
  const costs: number[] = [];
  const first = Date.UTC(2014, 3, 14);
  const span = Date.UTC(2026, 8, 19) - first;
  for (let step = 1; step <= steps; step++) {
    await new Promise(resolve => requestAnimationFrame(resolve));
    const start = performance.now();
    board.asOf = new Date(first + (span * step) / steps).toISOString().slice(0, 10);
    await board.updateComplete;
    board.getBoundingClientRect();
    costs.push(performance.now() - start);
  }
  board.remove();
  return { costs: costs.sort((a, b) => a - b), made };
}, STEPS);

const session = await page.createCDPSession();
const counters = async () => {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { Nodes, JSEventListeners, JSHeapUsedSize } = await page.metrics();
  return { nodes: Nodes!, listeners: JSEventListeners!, heap: JSHeapUsedSize! / 1e6 };
};
const round = (count: number) =>
  page.evaluate(async many => {
    const boards = Array.from({ length: many }, () => document.createElement('opic-dashboard'));
    document.body.append(...boards);
    await Promise.all(
      boards.map(board => (board as unknown as { updateComplete: Promise<unknown> }).updateComplete),
    );
    for (const board of boards) board.remove();
    await new Promise(resolve => setTimeout(resolve, 300));
  }, count);

await round(BOARDS); // what a page makes once and keeps is made now
const before = await counters();
await round(BOARDS);
const after = await counters();

const at = (share: number) => scrub.costs[Math.min(STEPS - 1, Math.floor(share * STEPS))]!.toFixed(1);
console.log(`| ${STEPS} dates on a dashboard | |`);
console.log('| --- | --: |');
console.log(`| script, style and layout a date, median | ${at(0.5)} ms |`);
console.log(`| 95th of 100 | ${at(0.95)} ms |`);
console.log(`| the most | ${at(1)} ms |`);
console.log(`| elements made | ${scrub.made} |`);
console.log(`\n| ${BOARDS} dashboards, started and removed | before | after |`);
console.log('| --- | --: | --: |');
for (const key of ['nodes', 'listeners', 'heap'] as const) {
  console.log(
    `| ${key === 'heap' ? 'heap, MB' : key} | ${before[key].toFixed(key === 'heap' ? 1 : 0)} | ${after[key].toFixed(key === 'heap' ? 1 : 0)} |`,
  );
}
await browser.close();
await site.close();
