/** Whatever is pressed is 24 px wide and high, or stands so far from its neighbours (WCAG 2.5.8). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oneEngine } from '../support/browsers.js';
import { everyPage, readAs } from '../support/every-page.js';
import { visit } from '../support/visit.js';

/**
 * The States on the map are as large as they are: the strip of small States and the table do the same.
 * A link inside a sentence is as high as its line.
 */
function undersized(): string[] {
  const LEAST = 24;
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const all = inPage.all() as HTMLElement[];
  for (const element of all) if (element instanceof HTMLDetailsElement) element.open = true;
  const targets = all
    .filter(element => element.matches(wanted) && !element.closest('svg') && element.checkVisibility())
    .map(element => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.width && box.height);
  const isSmall = (box: DOMRect) => box.width < LEAST - 0.1 || box.height < LEAST - 0.1;
  const inSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    element.parentElement!.textContent!.trim() !== element.textContent!.trim();
  const middle = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
  return targets
    .filter(({ element, box }) => isSmall(box) && !inSentence(element))
    .filter(({ element, box }) => {
      const [x, y] = middle(box);
      return targets.some(other => {
        if (other.element === element || other.element.contains(element)) return false;
        const [otherX, otherY] = middle(other.box);
        if (isSmall(other.box) && Math.hypot(otherX - x, otherY - y) < LEAST) return true;
        const nearestX = Math.max(other.box.left, Math.min(x, other.box.right));
        const nearestY = Math.max(other.box.top, Math.min(y, other.box.bottom));
        return Math.hypot(nearestX - x, nearestY - y) < LEAST / 2;
      });
    })
    .map(({ element, box }) => {
      const { host } = element.getRootNode() as ShadowRoot;
      const words = (element.getAttribute('aria-label') ?? element.textContent)!.trim().slice(0, 30);
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      return `${host?.localName ?? 'page'} ${element.localName}.${element.className} “${words}” ${size}`;
    });
}

describe('targets', oneEngine, () => {
  const here = visit();

  for (const path of everyPage) {
    test(path, async () => {
      await here.goto(path);
      for (const [lang, width] of [
        ['en', 1280],
        ['en', 360],
        ['ar', 320],
      ] as const) {
        await readAs(here.opened, lang, width);
        assert.deepEqual(await here.page.evaluate(undersized), [], `${path} ${lang} ${width}`);
      }
    });
  }
});
