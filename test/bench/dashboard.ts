/** Measures the cost of moving the date on a page with the dashboard. */
import type { Browser, Page } from 'puppeteer-core';
import { open, traced } from './measure.js';
import type { Served } from './serve.js';
import { table } from './table.js';

const STEPS = 100;

interface Element_ extends HTMLElement {
  asOf: string;
  updateComplete: Promise<unknown>;
}

/** A date a frame; how many elements that made, in all shadow roots. */
const scrub = (page: Page) =>
  page.evaluate(async steps => {
    const board = document.querySelector('opic-dashboard') as unknown as Element_;
    let made = 0;
    const observer = new MutationObserver(records => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) made++;
    });
    for (const part of [board, ...board.shadowRoot!.querySelectorAll('*')])
      if (part.shadowRoot) observer.observe(part.shadowRoot, { subtree: true, childList: true });
    const first = Date.UTC(2014, 3, 14);
    const span = Date.UTC(2026, 8, 19) - first;
    for (let step = 1; step <= steps; step++) {
      await new Promise(resolve => requestAnimationFrame(resolve));
      board.asOf = new Date(first + (span * step) / steps).toISOString().slice(0, 10);
      await board.updateComplete;
      board.getBoundingClientRect();
    }
    return made;
  }, STEPS);

export async function dashboard(browser: Browser, served: Served): Promise<string> {
  return open(browser, async page => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${served.origin}/whole.html`);
    await page.evaluate(async () => {
      const board = document.body.appendChild(document.createElement('opic-dashboard'));
      await (board as unknown as Element_).updateComplete;
    });
    let made = 0;
    const events = await traced(page, ['devtools.timeline'], async () => (made = await scrub(page)));
    const frames = events
      .filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X')
      .map(({ tdur = 0 }) => tdur / 1000)
      .sort((a, b) => a - b);
    const at = (share: number) =>
      `${frames[Math.min(frames.length - 1, Math.floor(share * frames.length))]!.toFixed(1)} ms`;
    return table(
      [`${STEPS} dates on a dashboard at 1280 px, one a frame: script, style and layout`, ''],
      [
        ['median', at(0.5)],
        ['95th of 100', at(0.95)],
        ['the most', at(1)],
        ['elements made', made],
      ],
    );
  });
}
