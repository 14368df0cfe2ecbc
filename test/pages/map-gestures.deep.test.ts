/** Fingers and wheel on the map: two fingers, a double tap and Ctrl zoom it; one finger and the wheel are the page's. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { CDPSession, ElementHandle } from 'puppeteer-core';
import { inChromium } from '../support/browsers.js';
import { onPhone, page } from '../support/serve.js';
import { visit } from '../support/visit.js';

type Finger = [x: number, y: number];

const html = page(
  `<style>body { margin: 0 }</style>${onPhone}`,
  '<opic-map></opic-map><div style="height:3000px"></div>',
);

describe('gestures on the map', inChromium('only puppeteer makes touches'), () => {
  const here = visit({ extra: { '/map.html': html } });
  let touch: CDPSession;

  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Finger[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
    });

  /** In ten steps from one place to the other, as a hand does. */
  async function slide(from: Finger[], to: Finger[]): Promise<void> {
    await send('touchStart', from);
    for (let step = 1; step <= 10; step++) {
      const along = (a: number, b: number) => a + ((b - a) * step) / 10;
      await send(
        'touchMove',
        from.map(([x, y], at): Finger => [along(x, to[at]![0]), along(y, to[at]![1])]),
      );
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    await send('touchEnd', []);
    await new Promise(resolve => setTimeout(resolve, 500));
  }

  /** Two fingers on a line, each so far from the middle. */
  const pinch = ([x, y]: Finger, from: number, to: number) => {
    const fingers = (apart: number): Finger[] => [
      [x - apart, y],
      [x + apart, y],
    ];
    return slide(fingers(from), fingers(to));
  };

  const drawing = () =>
    here.page.waitForSelector('opic-map >>> .map > svg') as Promise<ElementHandle<SVGSVGElement>>;

  /** The width of the frame in map units, the scroll and the zoom of the page. */
  const seen = async () =>
    (await drawing()).evaluate(({ viewBox }) => ({
      width: viewBox.baseVal.width,
      scroll: Math.round(scrollY),
      page: visualViewport!.scale,
    }));

  /** Waits until the map shows no more than this share of the width. */
  const zoomedIn = async (share: number, { width }: { width: number }) =>
    here.page.waitForFunction(
      ({ viewBox }, most) => viewBox.baseVal.width <= most,
      {},
      await drawing(),
      width * share,
    );

  /** The point of the window on the map, in map units. */
  const mapPoint = async (...at: Finger) =>
    (await drawing()).evaluate(
      (svg, left, top) => {
        const point = new DOMPoint(left, top).matrixTransform(svg.getScreenCTM()!.inverse());
        return [point.x, point.y] as const;
      },
      ...at,
    );

  /** Of the world, below which is Europe again. */
  const middleOfMap = async (): Promise<Finger> => {
    const box = (await (await drawing()).boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height / 4];
  };

  beforeEach(async () => {
    await here.page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    await here.goto('/map.html');
    touch = await here.page.createCDPSession();
  });

  test('two fingers zoom the map about the point between them, and the page stays as it is', async () => {
    const [x, y] = await middleOfMap();
    const whole = await seen();
    const before = await mapPoint(x, y);
    await pinch([x, y], 20, 80);
    const near = await seen();
    assert.ok(near.width < whole.width / 2.5 && near.width > whole.width / 6, String(near.width));
    assert.deepEqual([near.scroll, near.page], [0, 1]);
    const after = await mapPoint(x, y);
    assert.ok(Math.hypot(after[0] - before[0], after[1] - before[1]) < 0.05 * whole.width, String(after));
    await pinch([x, y], 120, 15);
    assert.deepEqual(await seen(), whole);
  });

  test('one finger scrolls the page, also where the map is zoomed', async () => {
    const [x, y] = await middleOfMap();
    const whole = await seen();
    await slide([[x, y]], [[x, y - 100]]);
    const scrolled = await seen();
    assert.ok(scrolled.scroll > 50, String(scrolled.scroll));
    assert.equal(scrolled.width, whole.width);
    await here.page.evaluate(() => scrollTo(0, 0));
    await here.page.locator('opic-map >>> .zoom button').click();
    await zoomedIn(1 / 2, whole);
    const zoomed = await seen();
    await slide([[x, y]], [[x, y - 100]]);
    const after = await seen();
    assert.ok(after.scroll > 50, String(after.scroll));
    assert.equal(after.width, zoomed.width);
  });

  test('a double tap zooms', async () => {
    const [x, y] = await middleOfMap();
    const whole = await seen();
    await slide([[x, y]], [[x, y]]);
    for (let tap = 0; tap < 2; tap++) {
      await send('touchStart', [[x, y]]);
      await send('touchEnd', []);
    }
    await zoomedIn(1 / 2, whole);
    assert.equal((await seen()).page, 1);
  });

  test('the wheel scrolls the page; with Ctrl it zooms the map and not the page', async () => {
    const { page: tab } = here;
    await tab.setViewport({ width: 1000, height: 700 });
    const [x, y] = await middleOfMap();
    const whole = await seen();
    await tab.mouse.move(x, y);
    await tab.mouse.wheel({ deltaY: 120 });
    await tab.waitForFunction(() => scrollY > 50);
    assert.equal((await seen()).width, whole.width);
    await tab.evaluate(() => scrollTo(0, 0));
    await tab.keyboard.down('Control');
    await tab.mouse.wheel({ deltaY: -200 });
    await tab.keyboard.up('Control');
    await zoomedIn(1 / 1.5, whole);
    const { scroll, page: scale } = await seen();
    assert.deepEqual([scroll, scale], [0, 1]);
  });
});
