/** In a column of any width, in each language, no part of an element is wider than its place: nothing is cut off. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages } from '../../data/build/facts/tables.js';
import type { OpicElement } from '../../src/core/opic-element.js';
import { oneEngine } from '../support/browsers.js';
import { elementNames } from '../support/elements.js';
import { dropIn, page } from '../support/serve.js';
import { visit } from '../support/visit.js';

/** In CSS px. */
const WIDTHS = Array.from({ length: 52 }, (_, at) => 280 + 20 * at);
/** These look at their width when it has changed, and want a frame for it. */
const LOOKS = /map|dashboard/;
/** By design the names of small States scroll in one line, and a tick of the timeline has a label only where there is room. */
const BY_DESIGN = '.strip, .tick b';

/** What is too wide, by width of the column. */
async function cutOff(
  tag: string,
  lang: string,
  widths: readonly number[],
  byDesign: string,
  looks: boolean,
) {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const element = document.createElement(tag) as OpicElement;
  if (tag === 'opic-state') element.setAttribute('state', 'BEL');
  element.style.display = 'block';
  document.body.replaceChildren(element);
  await element.updateComplete;
  await new Promise(resolve => setTimeout(resolve, 300));
  const clips = (part: Element) => {
    const { overflowX, display } = getComputedStyle(part);
    return overflowX !== 'visible' && display !== 'inline' && part.clientWidth > 2;
  };
  const boxes = inPage
    .all(element.shadowRoot!)
    .filter(part => !part.matches(`svg, svg *, select, input, .unseen, ${byDesign}`) && clips(part));
  const wide: string[] = [];
  for (const width of widths) {
    element.style.inlineSize = `${width}px`;
    for (let frames = 0; looks && frames < 2; frames++) await new Promise(requestAnimationFrame);
    for (const part of [...boxes, element]) {
      const more = part.scrollWidth - part.clientWidth;
      if (more > 1) wide.push(`${width}: ${part.localName}.${part.className} by ${more} px`);
    }
  }
  return { boxes: boxes.length, wide };
}

describe('a column of any width', oneEngine, () => {
  const here = visit({ extra: { '/column.html': page(`<style>body{margin:0}</style>${dropIn}`) } });
  for (const tag of elementNames)
    test(`${tag} is never wider than its column`, async () => {
      await here.goto('/column.html');
      await here.opened.resize(1400, 900);
      const looks = LOOKS.test(tag);
      const widths = looks ? WIDTHS.filter((_, at) => at % 3 === 0) : WIDTHS;
      for (const lang of languages) {
        const { boxes, wide } = await here.opened.run(cutOff, tag, lang, widths, BY_DESIGN, looks);
        assert.deepEqual([lang, ...wide], [lang]);
        if (/table|procedures/.test(tag)) assert.ok(boxes > 0, 'its list is measured');
      }
    });
});
