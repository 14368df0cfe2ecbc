/** Two fingers zoom what is seen of the window, not the page: a tooltip stands in what is seen, beside its State. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../support/browsers.js';
import { visit } from '../support/visit.js';

const here = visit({
  extra: {
    '/map.html':
      '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Map</title><script src="/dist/opic.min.js"></script><opic-map></opic-map>',
  },
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

for (const scale of [1, 1.5, 2]) {
  test(`at ${scale}`, { skip: engine !== 'chromium' }, async () => {
    const { page, origin } = here;
    await page.setViewport({ width: 800, height: 700, isMobile: true, hasTouch: true });
    await page.goto(`${origin}/map.html`);
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
    await page.evaluate(async () => {
      const map = document.querySelector('opic-map')!;
      const shape = map.shadowRoot!.querySelector('[data-state="SVN"]')!;
      shape.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await map.updateComplete;
    });
    const { box, seen } = await page.evaluate(edges);
    assert.ok(Math.abs(seen[2]! - seen[0]! - 800 / scale) < 2, `what is seen is ${seen.join(' ')}`);
    assert.ok(box[2]! - box[0]! > 100);
    assert.ok(box[0]! >= seen[0]! && box[1]! >= seen[1]!, `${box.join(' ')} in ${seen.join(' ')}`);
    assert.ok(box[2]! <= seen[2]! && box[3]! <= seen[3]!, `${box.join(' ')} in ${seen.join(' ')}`);
    await session.detach();
  });
}
