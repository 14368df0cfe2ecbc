/** Every page opens: its elements draw, nothing runs off its side, and the console stays clean. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyPage, readAs } from '../support/every-page.js';
import { visit } from '../support/visit.js';

const here = visit();

/** Elements that have drawn nothing, and by how many pixels the page is wider than its window. */
function drawn(): { elements: number; empty: string[]; overflow: number } {
  const elements = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('opic-'),
  );
  const empty = elements.filter(
    // Where a page makes the element inline, engines differ in what height it has itself; what it holds has one.
    element =>
      element.checkVisibility() &&
      ![...(element.shadowRoot?.children ?? [])].some(child => child.getBoundingClientRect().height),
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    elements: elements.length,
    empty: empty.map(({ localName }) => localName),
    overflow: scrollWidth - clientWidth,
  };
}

for (const path of everyPage) {
  test(path, async () => {
    await here.goto(path);
    await readAs(here.opened, 'en', 360);
    // One page is made to be unfriendly, and is wider than a telephone.
    const fits = path !== '/demo/hostile.html';
    let seen = await here.opened.run(drawn);
    // What a narrower window has to be drawn anew is for a while as wide as before, the longer the busier the machine is.
    const isReady = () => !seen.empty.length && (!fits || !seen.overflow);
    for (let tries = 0; tries < 1000 && !isReady(); tries++) {
      await new Promise(done => setTimeout(done, 60));
      seen = await here.opened.run(drawn);
    }
    const { elements, empty, overflow } = seen;
    assert.ok(elements > 0, 'there is an element');
    assert.deepEqual(empty, []);
    if (fits) assert.equal(overflow, 0);
    // It also loads the script twice, to show that nothing comes of it but this line.
    const reports = (await here.opened.reports()).filter(
      line => !line.includes('the script was loaded twice'),
    );
    assert.deepEqual(reports, []);
  });
}
