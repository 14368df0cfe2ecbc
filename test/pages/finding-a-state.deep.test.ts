/**
 * "Has Slovenia ratified, when, and who of its neighbours has not?" Found by keys alone, by what is read out
 * alone, and in Arabic; `print` asks paper. The answer stands in data/: 25 May 2018; not Austria, and not Hungary.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KeyInput } from 'puppeteer-core';
import { inChromium } from '../support/browsers.js';
import { dropIn, page } from '../support/serve.js';
import { readOut, treeOf } from '../support/tree.js';
import { visit } from '../support/visit.js';

describe('has Slovenia ratified?', inChromium('only Chromium tells its tree'), () => {
  const board = '<opic-dashboard></opic-dashboard>';
  const here = visit({ extra: { '/en.html': page(dropIn, board), '/ar.html': page(dropIn, board, 'ar') } });

  async function open(lang: string): Promise<void> {
    await here.goto(`/${lang}.html`);
    await here.page.evaluate(() => document.querySelector('opic-dashboard')!.updateComplete);
  }

  /** By keys: the Tab key to the map, the first letters of the name, Enter. */
  async function choose(letters: string): Promise<string> {
    const focused = () =>
      here.page.evaluate(() => {
        const active = inPage.active();
        return { shape: active instanceof SVGElement, name: active?.getAttribute('aria-label') ?? '' };
      });
    for (let presses = 0; presses < 10 && !(await focused()).shape; presses++)
      await here.page.keyboard.press('Tab');
    for (const letter of letters) {
      if (letter < '\x80') await here.page.keyboard.press(letter as KeyInput);
      else await type(letter);
    }
    await here.page.keyboard.press('Enter');
    return (await focused()).name;
  }

  /** As a keyboard of that language does: a key that has no place on ours. */
  const type = (key: string) =>
    here.page.evaluate(
      given =>
        inPage
          .active()
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: given, bubbles: true, composed: true })),
      key,
    );

  const record = async () => {
    await here.page.evaluate(async () => {
      const inner = document.querySelector('opic-dashboard')!.shadowRoot!.querySelector('opic-state')!;
      await inner.updateComplete;
    });
    const tree = await treeOf(here.page);
    const place = tree.findIndex(({ role }) => role === 'article');
    return readOut(tree.slice(place));
  };

  test('by keys alone, and by what is read out alone', async () => {
    await open('en');
    const name = await choose('Sloven');
    assert.match(name, /^Slovenia: State party\..*Ratification 25 May 2018/);
    const said = await record();
    assert.match(said, /^Slovenia$/m);
    assert.match(said, /Ratification\n25 May 2018/);
    assert.match(
      said,
      /Land neighbours: Austria \(Signed, not a party\), Croatia \(State party\), Hungary \(No action\) and Italy \(State party\)/,
    );
  });

  test('in Arabic, from right to left', async () => {
    await open('ar');
    const name = await choose('سلوفين');
    assert.match(name, /^سلوفينيا: دولة طرف/);
    const said = (await record()).replace(/[\u2066-\u2069\u200e\u200f]/g, '');
    assert.match(said, /2018/);
    assert.match(said, /النمسا \(موق[^)]*\)/);
    assert.match(said, /هنغاريا \(لم تتخذ [^)]*\)|هنغاريا \([^)]*إجراء[^)]*\)/);
  });
});
