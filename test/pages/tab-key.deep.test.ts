/** The Tab key through every page: in reading order, out at the end, and the focus always seen and never covered. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { inChromium } from '../support/browsers.js';
import { everyPage, readAs } from '../support/every-page.js';
import { visit } from '../support/visit.js';

interface Step {
  what: string;
  /** Its place in the page as it reads. */
  order: number;
  faults: string[];
}

/** The focused element and its faults; undefined once the focus has left the page. */
async function focused(): Promise<Step | undefined> {
  await new Promise(requestAnimationFrame);
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    // What rings a State is loaded when the focus first comes to a map.
    await (active as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    active = active.shadowRoot.activeElement;
  }
  if (!active || active === document.body) return undefined;

  // Read once, and again where an element has come that was not there.
  const orders = ((window as { readingOrder?: Map<Element, number> }).readingOrder ??= new Map());
  if (!orders.has(active)) {
    orders.clear();
    const walk = (parent: Element | ShadowRoot): void => {
      const slot = parent instanceof HTMLSlotElement ? parent.assignedElements() : [];
      for (const child of slot.length ? slot : ((parent as Element).shadowRoot ?? parent).children) {
        orders.set(child, orders.size);
        walk(child);
      }
    };
    walk(document.documentElement);
  }

  const root = active.getRootNode() as ShadowRoot;
  const host = root.host?.localName ?? 'page';
  const words = (active.getAttribute('aria-label') ?? active.textContent ?? '').trim().slice(0, 30);
  const faults: string[] = [];
  const outlined = (of: CSSStyleDeclaration) =>
    of.outlineStyle !== 'none' && parseFloat(of.outlineWidth) >= 2;
  const style = getComputedStyle(active);
  const shape = active instanceof SVGElement;
  // A State has a ring in two colours round it; the timeline's knob has the outline of its handle.
  const rings = shape
    ? [...root.querySelectorAll('.ring.pointed')].map(ring => getComputedStyle(ring).stroke)
    : [];
  const seen = shape
    ? new Set(rings).size === 2
    : outlined(style) || outlined(getComputedStyle(active, '::after')) || active.matches('.alone .stage');
  if (!seen) faults.push('not seen');

  const at = (x: number, y: number): Element | null => {
    let top: Element | null = null;
    for (let root: DocumentOrShadowRoot | null = document; root; root = top?.shadowRoot ?? null) {
      const inner: Element | null = root.elementFromPoint(x, y);
      if (!inner || inner === top) break;
      top = inner;
    }
    return top;
  };
  // A State may be of any form: its tooltip is asked about below.
  for (const box of shape ? [] : active.getClientRects()) {
    for (const along of [0.1, 0.5, 0.9]) {
      for (const down of [0.2, 0.5, 0.8]) {
        const x = box.left + box.width * along;
        const y = box.top + box.height * down;
        const top = at(x, y);
        if (!top || !(active.contains(top) || (top.contains(active) && top.localName !== 'thead')))
          faults.push(`covered at ${along}, ${down}`);
      }
    }
  }
  return { what: `${host} ${active.localName} “${words}”`, order: orders.get(active)!, faults };
}

/** All that the Tab key meets until it leaves the page. */
async function tabThrough(page: Page, back = false): Promise<Step[]> {
  const steps: Step[] = [];
  for (let presses = 0; presses < 900; presses++) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const step = await page.evaluate(focused);
    // After the last stop comes the browser's own bar, or, without one, the first stop again.
    if (!step || (steps.length > 1 && step.order === steps[0]!.order)) return steps;
    // The day, month and year of a field for a date are stops of their own.
    if (step.order !== steps.at(-1)?.order) steps.push(step);
  }
  throw new Error(`no way out after ${steps.at(-1)?.what}`);
}

/** Types the name of every State, and says whose outline its tooltip lies on. */
async function walkByName(): Promise<{ met: number; covered: string[] }> {
  const map = document.querySelector('opic-map')!;
  const root = map.shadowRoot!;
  const met = new Set<string>();
  const covered: string[] = [];
  let time = performance.now();
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
    Object.defineProperty(event, 'timeStamp', { value: time });
    root.activeElement!.dispatchEvent(event);
  };
  press('Home');
  for (let turn = 0; turn < 800 && met.size < 197; turn++) {
    time += 1000; // each name is a word of its own
    await map.updateComplete;
    const active = root.activeElement as SVGGeometryElement;
    const { state } = active.dataset;
    if (!met.has(state!)) {
      met.add(state!);
      const tooltip = root.querySelector('.tooltip')!.getBoundingClientRect();
      if (!tooltip.width) covered.push(`${state}: no tooltip`);
      const shapes = root.querySelectorAll<SVGGeometryElement>(`.map > svg [data-state="${state}"]`);
      const points = [...shapes].flatMap(shape => {
        const matrix = shape.getScreenCTM()!;
        const length = shape.getTotalLength();
        return [...Array(80).keys()].map(at =>
          shape.getPointAtLength((length * at) / 80).matrixTransform(matrix),
        );
      });
      const hidden = points.filter(
        ({ x, y }) => x > tooltip.left && x < tooltip.right && y > tooltip.top && y < tooltip.bottom,
      );
      if (hidden.length) covered.push(`${state}: ${hidden.length} of ${points.length}`);
    }
    // The same letter again goes on to the next name; when it comes round, the next letter.
    press('abcdefghijklmnopqrstuvwxyz'[Math.floor(turn / 30)]!);
  }
  return { met: met.size, covered };
}

describe('the Tab key', inChromium('WebKit asks its owner which stops there are'), () => {
  const here = visit();

  const faultsOf = (steps: readonly Step[]) =>
    steps.flatMap(({ what, faults }) => faults.slice(0, 1).map(fault => `${what}: ${fault}`));

  for (const path of everyPage) {
    // The frame and three more pages show what other pages show at both widths; of the unfriendly page only the order
    // counts.
    const narrow = ['ar', 360] as const;
    const wide = ['en', 1280] as const;
    const views = /embed\.html\?|treaties|linked|theming/.test(path)
      ? [narrow]
      : path.includes('hostile')
        ? [wide]
        : [wide, narrow];
    for (const [lang, width] of views) {
      test(`${path}, ${lang}, ${width} px`, async () => {
        const { opened, page, origin } = here;
        await opened.goto(origin + path);
        await readAs(opened, lang, width, 700);
        const steps = await tabThrough(page);
        assert.ok(steps.length > 2, `${steps.length} stops`);
        const jumps = steps.flatMap(({ order, what }, index) => {
          const before = steps[index - 1];
          return before && order <= before.order ? `${what} after ${before.what}` : [];
        });
        assert.deepEqual(jumps, []);
        // One page zooms and squeezes its maps, to show that nothing breaks.
        if (path !== '/demo/hostile.html') assert.deepEqual(faultsOf(steps), []);
      });
    }
  }

  for (const [width, height] of [
    [1280, 800],
    [360, 700],
  ] as const) {
    test(`no tooltip lies on the State that has the focus, ${width} px`, async () => {
      const { opened, page, origin } = here;
      await opened.goto(`${origin}/demo/index.html`);
      await readAs(opened, 'en', width, height);
      // The search and the other controls above the map come first.
      const isOnState = () =>
        page.evaluate(
          () =>
            document.querySelector('opic-map')!.shadowRoot!.activeElement?.matches('[data-state]') ?? false,
        );
      for (let presses = 0; presses < 8 && !(await isOnState()); presses++) await page.keyboard.press('Tab');
      const { met, covered } = await page.evaluate(walkByName);
      assert.equal(met, 197);
      assert.deepEqual(covered, []);
    });
  }

  for (const width of [1280, 360]) {
    test(`backwards through the table, ${width} px: no row under the head`, async () => {
      const { opened, page, origin } = here;
      await opened.goto(`${origin}/demo/dashboard.html`);
      await readAs(opened, 'en', width, 700);
      const steps = await tabThrough(page, true);
      assert.ok(steps.length > 250, `${steps.length} stops`);
      assert.deepEqual(faultsOf(steps), []);
    });
  }
});
