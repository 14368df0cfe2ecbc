/** On a phone a finger chooses the State that it touches: each of the 197 on the map, said below it. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { register } from '../../src/model/codes.js';
import { anchor } from '../../src/world/anchors.js';
import { markers } from '../../src/world/index.js';
import { inChromium } from '../support/browsers.js';
import { onPhone, page } from '../support/serve.js';
import { visit } from '../support/visit.js';

const here = visit({ extra: { '/map.html': page(onPhone, '<opic-map></opic-map>') } });

describe('at 360 px', inChromium('only puppeteer makes touches'), () => {
  beforeEach(async () => {
    await here.page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    await here.goto('/map.html');
  });

  test('each of the 197 States is chosen by a tap on it', async () => {
    const states = register.map(({ iso3 }) => iso3);
    // The middle of a small State's circle, and of another's land.
    const middles = states.map(state => (markers.has(state) ? [0, 0] : anchor(state)));
    const points = await here.page.evaluate(
      (all: string[], land: number[][]) => {
        const root = document.querySelector('opic-map')!.shadowRoot!;
        const { a, d, e, f } = root.querySelector<SVGSVGElement>('.map > svg')!.getScreenCTM()!;
        return all.map((state, at): [number, number] => {
          const marker = root.querySelector(`circle[data-state="${state}"]`)?.getBoundingClientRect();
          if (marker) return [marker.left + marker.width / 2, marker.top + marker.height / 2];
          return [land[at]![0]! * a + e, land[at]![1]! * d + f];
        });
      },
      states,
      middles,
    );
    const touch = await here.page.createCDPSession();
    const chosen: string[] = [];
    await here.page.evaluate(() =>
      document.querySelector('opic-map')!.addEventListener('click', () => document.body.append('.')),
    );
    let last: readonly [number, number] = [0, 0];
    for (const [x, y] of points) {
      // Two taps in one place are a double tap, which zooms.
      if (Math.hypot(x - last[0], y - last[1]) < 24) await new Promise(resolve => setTimeout(resolve, 400));
      last = [x, y];
      // Not the touchscreen of puppeteer, which rounds: two middles may lie in one px.
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await here.page.waitForFunction(
        count => document.body.textContent!.split('.').length - 1 === count,
        {},
        chosen.length + 1,
      );
      chosen.push(
        await here.page.evaluate(async () => {
          const map = document.querySelector('opic-map')!;
          await map.updateComplete;
          const found = map.selected ?? '';
          map.selected = null;
          await map.updateComplete;
          return found;
        }),
      );
    }
    assert.deepEqual(
      states.filter((state, at) => chosen[at] !== state),
      [],
    );
    // Where two lie closer than a finger's tap is exact, as they may on another page, the small one is named below the map.
    const entries = await here.page.evaluate(async () => {
      const map = document.querySelector('opic-map')!;
      const found: (string | null)[] = [];
      for (const entry of map.shadowRoot!.querySelectorAll<HTMLElement>('.strip button')) {
        entry.click();
        await map.updateComplete;
        found.push(map.selected);
      }
      return found;
    });
    assert.deepEqual([...entries].sort(), [...markers.keys()].sort());
  });

  test('what a finger chose is said below the map, and a further tap is not swallowed', async () => {
    for (const [state, name] of [
      ['ARG', 'Argentina'],
      ['EGY', 'Egypt'],
      ['DEU', 'Germany'],
      ['SAU', 'Saudi Arabia'],
    ] as const) {
      const shape = await here.page.waitForSelector(`opic-map >>> path[data-state="${state}"]`);
      const box = (await shape!.boundingBox())!;
      await here.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await here.page.waitForSelector(`opic-map >>> .sheet ::-p-text(${name})`);
      const [above, tooltip] = await here.page.evaluate(async () => {
        const map = document.querySelector('opic-map')!;
        await map.updateComplete;
        const inside = (selector: string) => map.shadowRoot!.querySelector<HTMLElement>(selector)!;
        return [
          inside('.sheet').getBoundingClientRect().top >= inside('.map > svg').getBoundingClientRect().bottom,
          inside('.tooltip').checkVisibility(),
        ] as const;
      });
      assert.ok(above, 'below the map');
      assert.equal(tooltip, false);
    }
  });

  test('on a low screen it is at the lower edge of what is seen, and the page is not scrolled', async () => {
    await here.page.setViewport({ width: 640, height: 360, isMobile: true, hasTouch: true });
    const shape = await here.page.waitForSelector('opic-map >>> path[data-state="USA"]');
    const box = (await shape!.boundingBox())!;
    await here.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height * 0.8);
    const sheet = await here.page.waitForSelector('opic-map >>> .sheet');
    const { y, height } = (await sheet!.boundingBox())!;
    assert.ok(y > 0 && Math.abs(y + height - 360) < 2, `${y} to ${y + height}`);
    assert.equal(await here.page.evaluate(() => scrollY), 0);
  });
});
