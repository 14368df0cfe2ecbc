/** On paper: black on white, nothing cut off, no buttons, and the answer that somebody looks for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inChromium } from '../support/browsers.js';
import { readAs } from '../support/every-page.js';
import { visit } from '../support/visit.js';

describe('printed', inChromium('only Chromium can be told to print'), () => {
  const there = visit();

  for (const [lang, answer] of [
    ['en', ['Slovenia', 'State party', '25 May 2018', 'Austria', 'Hungary', 'No action']],
    ['ar', ['سلوفينيا', '25 أيار/مايو 2018', 'النمسا', 'هنغاريا']],
  ] as const) {
    test(`a dashboard, ${lang}: has Slovenia ratified, when, and who of its neighbours has not`, async () => {
      await there.goto(`/demo/dashboard.html#opic=state:SVN`);
      await readAs(there.opened, lang, 760);
      await there.page.emulateMediaType('print');
      const { text, colours, buttons, cut, names } = await there.page.evaluate(() => {
        const shadows = inPage.roots().slice(1) as ShadowRoot[];
        const shown = (one: Element) => one.checkVisibility();
        const record = document
          .querySelector('opic-dashboard')!
          .shadowRoot!.querySelector('opic-state')!
          .shadowRoot!.querySelector<HTMLElement>('.whole')!;
        const rows = shadows.flatMap(root => [...root.querySelectorAll('tbody tr[data-state]')]);
        return {
          /** Names broken into letters, or lying under what stands beside them. */
          names: rows.flatMap(row => {
            const [name, beside] = [...row.children].map(cell => cell.getBoundingClientRect());
            const apart = name!.right <= beside!.left || beside!.right <= name!.left;
            return apart && name!.width > 80 ? [] : [row.children[0]!.textContent!.trim()];
          }),
          text: record.innerText.replace(/[\u2066-\u2069\u200e\u200f]/g, ''),
          colours: shadows.map(root => {
            const { color, backgroundColor } = getComputedStyle(root.querySelector('.whole')!);
            return `${color} on ${backgroundColor}`;
          }),
          buttons: shadows.flatMap(root =>
            [...root.querySelectorAll('.tools, .links, .cite, select, input')]
              .filter(shown)
              .map(one => one.className),
          ),
          cut: shadows.flatMap(root =>
            [...root.querySelectorAll('.box')]
              .filter(one => one.scrollHeight > one.clientHeight + 2)
              .map(one => one.className),
          ),
        };
      });
      for (const words of answer) assert.ok(text.includes(words), `${words}: ${text}`);
      assert.deepEqual([...new Set(colours)], ['rgb(0, 0, 0) on rgb(255, 255, 255)']);
      assert.deepEqual(buttons, []);
      assert.deepEqual(cut, []);
      assert.deepEqual(names, []);
      await there.page.emulateMediaType(undefined);
      const paper = Buffer.from(
        await there.page.pdf({ format: 'A4', margin: { left: '12mm', right: '12mm' }, timeout: 0 }),
      );
      const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
      assert.ok(pages >= 6 && pages <= 13, `${pages} pages`);
    });
  }
});
