/** On paper: black on white, nothing cut off, no buttons, and the answer that somebody looks for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inChromium } from '../support/browsers.js';
import { readAs } from '../support/every-page.js';
import { onPhone, page } from '../support/serve.js';
import { visit } from '../support/visit.js';

describe('printed', inChromium('only Chromium can be told to print'), () => {
  const there = visit({ extra: { '/map.html': page(onPhone, '<opic-map></opic-map>') } });

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

  test('a map from a telephone is as wide as the paper', async () => {
    await there.page.setViewport({ width: 360, height: 740 });
    await there.goto('/map.html');
    await there.page.waitForSelector('opic-map >>> .below');
    const [map, paper] = await there.page.evaluate(() => {
      const { view, renderRoot } = document.querySelector('opic-map')!;
      view.hostDisconnected(); // what is printed is laid out anew, and told to no script
      return [view.whole[2], renderRoot.querySelector('.map')!.clientWidth];
    });
    await there.page.emulateMediaType('print');
    await there.page.setViewport({ width: 700, height: 990 });
    const [scale, width, name, edge] = await there.page.evaluate(() => {
      const { view, renderRoot } = document.querySelector('opic-map')!;
      const y = (selector: string) => renderRoot.querySelector(selector)!.getBoundingClientRect();
      return [view.drawing!.getScreenCTM()!.a, y('.map').width, y('.below').bottom, y('.edge').top] as const;
    });
    assert.ok(width > paper!);
    assert.ok(Math.abs(scale * map! - width) < 2, `${scale * map!} of ${width}`);
    assert.ok(Math.abs(name - edge) < 4, `Europe's name at ${name}, its inset at ${edge}`);
    await there.page.emulateMediaType(undefined);
  });
});
