/** The dashboard's page tells a story in links, without a script of its own: each moves the dashboard under it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneEngine } from '../support/browsers.js';
import { visit } from '../support/visit.js';

const here = visit();

test('the story of demo/dashboard.html, link by link', oneEngine, async () => {
  await here.goto('/demo/dashboard.html');
  const told = await here.opened.run(async () => {
    const board = document.querySelector('opic-dashboard')!;
    const shown: unknown[] = [];
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.moments a')) {
      const { scrollY } = window;
      link.click();
      await inPage.wait(100);
      shown.push([board.asOf, board.selected, board.region, window.scrollY === scrollY]);
    }
    return shown;
  });
  assert.deepEqual(told, [
    ['2014-04-14', null, 'world', true],
    ['2019-09-27', null, 'world', true],
    ['2026-09-19', 'SVN', 'world', true],
    ['2026-09-19', null, 'asia-pacific', true],
    ['2026-09-19', null, 'world', true],
  ]);
  assert.deepEqual(await here.opened.reports(), []);
});

test('the map is on the first screen of a laptop', oneEngine, async () => {
  await here.opened.resize(1440, 900);
  await here.goto('/demo/dashboard.html');
  const below = await here.opened.run(async () => {
    await customElements.whenDefined('opic-dashboard');
    const board = document.querySelector('opic-dashboard')!;
    await board.updateComplete;
    await inPage.wait(300);
    const map = board.shadowRoot!.querySelector('opic-map')!.shadowRoot!.querySelector('.map > svg')!;
    const { bottom, height } = map.getBoundingClientRect();
    return (bottom - window.innerHeight) / height;
  });
  // Fonts differ by a line or two.
  assert.ok(below < 0.15, `${below} of the map is below it`);
});
