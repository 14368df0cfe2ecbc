/** Two fingers zoom what is seen of the window, not the page: a tooltip stands in what is seen, beside its State. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inChromium } from '../support/browsers.js';
import { onPhone, page } from '../support/serve.js';
import { visit } from '../support/visit.js';

const here = visit({
  extra: { '/map.html': page(onPhone, '<opic-map></opic-map><p style="height:1500px">') },
});

/** The tooltip's edges, and those of what is seen. */
const edges = () => {
  const { left, top, right, bottom } = document
    .querySelector('opic-map')!
    .shadowRoot!.querySelector('.tooltip')!
    .getBoundingClientRect();
  const { offsetLeft, offsetTop, width, height } = visualViewport!;
  return {
    box: [left, top, right, bottom],
    seen: [offsetLeft, offsetTop, offsetLeft + width, offsetTop + height],
  };
};

const open = async (width: number, height: number) => {
  await here.page.setViewport({ width, height, isMobile: true, hasTouch: true });
  await here.goto('/map.html');
  return here.page;
};

/** Chooses a State, once it is in the middle of what is seen. */
const choose = async () => {
  const map = document.querySelector('opic-map')!;
  const shape = map.shadowRoot!.querySelector('[data-state="SVN"]')!;
  shape.scrollIntoView({ block: 'center', inline: 'center' });
  await new Promise(requestAnimationFrame);
  shape.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
};

// At 3 a telephone shows less than the width that a tooltip likes to have, and on its side less than its height.
for (const [scale, width, height] of [
  [1, 800, 700],
  [1.5, 800, 700],
  [2, 800, 700],
  [3, 390, 844],
  [3, 667, 375],
] as const) {
  test(`at ${scale} of ${width} by ${height}`, inChromium('only puppeteer makes touches'), async () => {
    const opened = await open(width, height);
    const session = await opened.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
    await opened.evaluate(choose);
    const { box, seen } = await opened.evaluate(edges);
    assert.ok(Math.abs(seen[2]! - seen[0]! - width / scale) < 2, `what is seen is ${seen.join(' ')}`);
    assert.ok(box[2]! - box[0]! > 100);
    assert.ok(box[0]! >= seen[0]! && box[1]! >= seen[1]!, `${box.join(' ')} in ${seen.join(' ')}`);
    assert.ok(box[2]! <= seen[2]! && box[3]! <= seen[3]!, `${box.join(' ')} in ${seen.join(' ')}`);
    await session.detach();
  });
}

test(
  'a tooltip whose State is scrolled away does not stay behind',
  inChromium('only puppeteer makes touches'),
  async () => {
    const opened = await open(800, 700);
    await opened.evaluate(choose);
    const width = async (top: number) => {
      await opened.evaluate(top => scrollTo(0, top), top);
      await opened.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50))));
      const { box } = await opened.evaluate(edges);
      return box[2]! - box[0]!;
    };
    assert.ok((await width(0)) > 100);
    assert.equal(await width(900), 0);
    assert.ok((await width(0)) > 100, 'it is back with its State');
  },
);
