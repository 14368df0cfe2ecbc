/** Chromium's accessibility tree of each element, and its announcements. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { inChromium } from '../support/browsers.js';
import { elementNames } from '../support/elements.js';
import { dropIn, page } from '../support/serve.js';
import { readOut, treeOf, type TreeNode } from '../support/tree.js';
import { visit } from '../support/visit.js';

const SUMMARY = '4 of 54 States are parties as at 24 May 2022; 9 have only signed; 41 have taken no action.';

describe('the accessibility tree', inChromium('only Chromium tells it'), () => {
  const extra: Record<string, string> = {};
  const here = visit({ extra });
  afterEach(async () => assert.deepEqual(await here.opened.reports(), []));

  async function show(body: string, lang = 'en'): Promise<TreeNode[]> {
    extra['/page.html'] = page(dropIn, body, lang);
    await here.goto('/page.html');
    await here.page.evaluate(async () => {
      for (const element of document.querySelectorAll<HTMLElement & { updateComplete: unknown }>('body > *'))
        await element.updateComplete;
    });
    return treeOf(here.page);
  }

  const named = (tree: readonly TreeNode[], role: string) => tree.filter(node => node.role === role);

  /** What a screen reader finds in it. */
  const inside = (tree: readonly TreeNode[], node: TreeNode) => {
    const rest = tree.slice(tree.indexOf(node) + 1);
    const end = rest.findIndex(({ depth }) => depth <= node.depth);
    return rest.slice(0, end < 0 ? undefined : end);
  };

  /** The search field and the regions come before the States. */
  async function toMap(): Promise<void> {
    // Past the three classes of the legend, the search and the region.
    for (let tab = 0; tab < 6; tab++) await here.page.keyboard.press('Tab');
  }

  const focused = () =>
    here.page.evaluate(() => {
      const active = inPage.active();
      return `${active?.localName} ${active?.getAttribute('aria-label') ?? active?.textContent?.trim()}`;
    });

  test('the map: its name, its result in one sentence, one State that can be reached, no other shape', async () => {
    const tree = await show('<opic-map as-of="2022-05-24" selected="SVN"></opic-map>');
    const maps = named(tree, 'listbox');
    assert.deepEqual(
      maps.map(({ name }) => name),
      [
        'World map of the status of ratification. 48 of 197 States are parties as at 24 May 2022; 16 have only signed; 133 have taken no action.',
      ],
    );
    const within = inside(tree, maps[0]!);
    assert.equal(within.length, 1, JSON.stringify(within));
    assert.equal(within[0]!.role, 'option');
    assert.match(
      within[0]!.name,
      /^Slovenia: State party\. Signature 28 February 2012\. Ratification 25 May 2018/,
    );
    assert.equal(within[0]!.states.selected, true);
    assert.ok(tree.length < 60, `${tree.length} things are told`);
  });

  test('the map: one stop of the Tab key, and Esc lets go of the State', async () => {
    await show(
      '<button>Before</button><opic-map as-of="2022-05-24" selected="SVN"></opic-map><button>After</button>',
    );
    const stops: string[] = [];
    for (let tab = 0; tab < 20; tab++) {
      await here.page.keyboard.press('Tab');
      stops.push((await focused()).replace(/\s+/g, ' ').replace(/^\S+ |[:.].*/gs, ''));
      if (stops.at(-1) === 'After') break;
    }
    assert.deepEqual(stops.slice(0, 7), [
      'Before',
      '48 States parties',
      '16 Signatories',
      '133 No action',
      'Find a State',
      'Region',
      'Slovenia',
    ]);
    assert.equal(stops.at(-1), 'After');
    assert.equal(stops.filter(name => name === 'Slovenia').length, 1);
    assert.equal(new Set(stops).size, stops.length, stops.join(', '));
    const selected = () => here.page.evaluate(() => document.querySelector('opic-map')!.selected);
    await here.page.evaluate(() => document.querySelector<HTMLElement>('button')!.focus());
    await toMap();
    assert.equal(await selected(), 'SVN');
    await here.page.keyboard.press('Escape');
    assert.equal(await selected(), null);
  });

  test('the map: the State with the focus says which of the 197 it is by name, in the language shown', async () => {
    for (const [lang, first, last] of [
      ['en', 'Afghanistan', 'Zimbabwe'],
      ['ru', 'Австралия', 'Япония'],
    ] as const) {
      await show('<opic-map></opic-map>', lang);
      await toMap();
      for (const [key, name, place] of [
        ['Home', first, 1],
        ['End', last, 197],
      ] as const) {
        await here.page.keyboard.press(key);
        const tree = await treeOf(here.page);
        const options = named(inside(tree, named(tree, 'listbox')[0]!), 'option');
        assert.equal(options.length, 1);
        assert.ok(options[0]!.name.startsWith(name), options[0]!.name);
        const said = await here.page.evaluate(() => {
          const { activeElement } = document.querySelector('opic-map')!.shadowRoot!;
          return ['aria-posinset', 'aria-setsize'].map(name => Number(activeElement!.getAttribute(name)));
        });
        assert.deepEqual(said, [place, 197]);
      }
    }
  });

  test('the map: first and last name, and letters in any script, or in Latin where the keys have no other', async () => {
    const there = () =>
      here.page.evaluate(() =>
        document.querySelector('opic-map')!.shadowRoot!.activeElement!.getAttribute('data-state'),
      );
    const session = await here.page.createCDPSession();
    // Letters typed slowly begin another word: a clock of its own types at one speed on any machine. Seconds.
    let time = Date.now() / 1000;
    for (const [lang, ...words] of [
      ['fr', ['Home', 'AFG'], ['End', 'ZWE'], ['etats', 'USA'], ['slové', 'SVN']],
      ['ar', ['Home', 'IRL'], ['سلوفي', 'SVN'], ['اليم', 'YEM'], ['يم', 'YEM'], ['slove', 'SVN']],
      ['ru', ['Home', 'AUS'], ['End', 'JPN'], ['слове', 'SVN'], ['slova', 'SVK']],
      ['zh', ['斯洛文', 'SVN'], ['austri', 'AUT']],
    ] as const) {
      await show('<opic-map></opic-map>', lang);
      await toMap();
      for (const [keys, state] of words) {
        if (keys === 'Home' || keys === 'End') await here.page.keyboard.press(keys);
        else
          for (const key of keys)
            await session.send('Input.dispatchKeyEvent', {
              type: 'keyDown',
              key,
              text: key,
              timestamp: (time += 0.1),
            });
        assert.equal(await there(), state, `${lang}: ${keys}`);
        time += 5;
      }
    }
    await session.detach();
  });

  test('the map as a table: by the Tab key, the 197 in rows, and the focus of a dashboard goes to its own', async () => {
    await show('<opic-map as-of="2022-05-24"></opic-map>');
    for (let tab = 0; tab < 14 && (await focused()) !== 'button Read as a table'; tab++)
      await here.page.keyboard.press('Tab');
    assert.equal(await focused(), 'button Read as a table');
    await here.page.keyboard.press('Enter');
    await here.page.waitForFunction(() => {
      const table = document.querySelector('opic-map')!.shadowRoot!.querySelector('opic-table');
      return table?.shadowRoot?.querySelector('tbody tr');
    });
    const tree = await treeOf(here.page);
    const result =
      '48 of 197 States are parties as at 24 May 2022; 16 have only signed; 133 have taken no action.';
    assert.equal(named(tree, 'table')[0]!.name, `Status of ratification, State by State. ${result}`);
    assert.equal(named(tree, 'rowheader').length, 197);
    assert.equal(tree.find(({ name }) => name === 'Read as a table')!.states.expanded, true);
    await here.page.keyboard.press('Tab');
    assert.equal(await focused(), 'button Download');
    await here.page.keyboard.press('Tab');
    assert.match(await focused(), /^input /);

    await show('<opic-dashboard></opic-dashboard>');
    await press('opic-map', '.links button');
    assert.match(await focused(), /^input /);
  });

  test('what only gives an element its width is not read out', async () => {
    const tree = await show('<opic-count of="party"></opic-count><opic-map></opic-map>');
    assert.deepEqual(
      tree.filter(({ name }) => name.includes('. .')),
      [],
    );
  });

  test('the breakdown: its result, counts in a table with headings, buttons that say whether they are pressed', async () => {
    const tree = await show('<opic-breakdown as-of="2022-05-24" by="region"></opic-breakdown>');
    assert.match(named(tree, 'region')[0]!.name, /^48 of 197 States are parties as at 24 May 2022;/);
    assert.equal(named(tree, 'table')[0]!.name, 'Regions');
    assert.deepEqual(
      named(tree, 'columnheader').map(({ name }) => name),
      ['States parties', 'Signatories', 'No action'],
    );
    assert.equal(named(tree, 'rowheader').length, 5);
    const choices = named(tree, 'button').filter(({ name }) => !name.startsWith('Download'));
    assert.ok(choices.length > 3);
    for (const button of choices) assert.ok('pressed' in button.states, button.name);
  });

  test('the timeline: its name and result, a slider that says its date, milestones in words', async () => {
    const tree = await show('<opic-timeline as-of="2022-05-24"></opic-timeline>');
    const group = named(tree, 'group')[0]!;
    assert.equal(group.name, 'States parties over time');
    const result = /^14 April 2014: 10 States parties and 37 Signatories\. \d+ \w+ \d{4}: \d+ States parties/;
    // Once, where it is read; not as the group's description too.
    const said = tree.flatMap(({ name, description }) => [name, description]).filter(all => result.test(all));
    assert.equal(said.length, 1, said.join('\n'));
    const [slider] = named(tree, 'slider');
    assert.equal(slider?.name, 'Date shown');
    const spoken = await here.page.evaluate(
      () =>
        document
          .querySelector('opic-timeline')!
          .shadowRoot!.querySelector('[role="slider"]')!
          .getAttribute('aria-valuetext') ?? '',
    );
    assert.match(spoken, /^24 May 2022: /);
    assert.match(spoken, /48 States parties/);
    const milestones = named(tree, 'button').map(({ name }) => name);
    assert.match(milestones.join('\n'), /^14 April 2014\s?: Entry into force$/m);
  });

  test('a record: has Slovenia ratified, when, and who of its neighbours has not', async () => {
    for (const [lang, ...told] of [
      [
        'en',
        /^Slovenia$/m,
        /Ratification\n25 May 2018/,
        /Land neighbours: Austria \(Signed, not a party\), Croatia \(State party\), Hungary \(No action\) and Italy \(State party\)/,
      ],
      ['ar', /2018/, /النمسا \(موق[^)]*\)/, /هنغاريا \(لم تتخذ [^)]*\)|هنغاريا \([^)]*إجراء[^)]*\)/],
    ] as const) {
      const tree = await show('<opic-state state="SVN"></opic-state>', lang);
      const record = readOut(tree.slice(tree.findIndex(({ role }) => role === 'article')));
      for (const words of told) assert.match(record.replace(/[\u2066-\u2069\u200e\u200f]/g, ''), words);
    }
  });

  test('nothing that can be pressed or moved is without a name, in any element, in Arabic', async () => {
    for (const name of elementNames) {
      const state = name === 'opic-state' ? 'state="SVN"' : '';
      const tree = await show(`<${name} ${state}></${name}>`, 'ar');
      const roles =
        /^(button|link|slider|listbox|option|textbox|searchbox|combobox|checkbox|table|group|region|article)$/;
      for (const node of tree) {
        if (roles.test(node.role) && !/^(group)$/.test(node.role))
          assert.ok(node.name, `${name}: ${JSON.stringify(node)}`);
        if (node.role === 'button') assert.match(node.name, /\p{Script=Arabic}|SVG|PNG|CSV|\d/u, name);
      }
    }
  });

  /** Everything that live regions of the page say from now on. */
  async function listen(): Promise<() => Promise<string[]>> {
    await here.page.evaluate(() => {
      const heard: string[] = ((window as unknown as { heard: string[] }).heard = []);
      for (const root of inPage.roots())
        new MutationObserver(records => {
          const regions = new Set(
            records.map(({ target }) =>
              (target instanceof Element ? target : target.parentElement)?.closest(
                '[aria-live],[role="status"]',
              ),
            ),
          );
          for (const region of regions)
            if (region?.textContent?.trim()) heard.push(region.textContent.trim());
        }).observe(root, { subtree: true, childList: true, characterData: true });
    });
    return () => here.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  }

  /** Presses one after the other, in one task: what is announced a while after a press is then that of the last one. */
  const press = (element: string, ...selectors: string[]) =>
    here.page.evaluate(
      (host, all) => {
        const root = inPage.all().find(each => each.matches(host))!.shadowRoot!;
        for (const inside of all) root.querySelector<HTMLElement>(inside)!.click();
      },
      element,
      selectors,
    );

  const settle = () => new Promise(resolve => setTimeout(resolve, 900));

  test('a region chosen is announced once, by the element that was touched; also in a dashboard', async () => {
    for (const body of [
      '<opic-map group="g" as-of="2022-05-24"></opic-map><opic-breakdown group="g" by="region"></opic-breakdown>',
      '<opic-dashboard as-of="2022-05-24"></opic-dashboard>',
    ]) {
      await show(body);
      if (body.includes('dashboard')) await press('opic-dashboard', '.ways button + button');
      await settle();
      const heard = await listen();
      const rows = body.includes('dashboard') ? '.rows opic-breakdown' : 'opic-breakdown';
      await press(rows, 'button[value="europe"]', 'button[value="africa"]');
      await settle();
      assert.deepEqual(await heard(), [`Africa: ${SUMMARY}`]);
    }
  });

  test('a milestone chosen is announced: the focus stays on it, and the date is elsewhere', async () => {
    await show('<opic-timeline></opic-timeline>');
    const heard = await listen();
    await press('opic-timeline', '.milestones button');
    await settle();
    assert.deepEqual(await heard(), ['14 April 2014: 10 States parties. Entry into force']);
  });

  test('playing is announced when it begins and when it has ended, and not between', async () => {
    await show('<opic-dashboard as-of="2026-06-01"></opic-dashboard>');
    await settle();
    await press('opic-breakdown', 'button[value="party"]');
    await settle();
    const heard = await listen();
    await press('opic-timeline', 'button');
    await here.page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 1, {
      timeout: 300_000,
    });
    await settle();
    const said = await heard();
    assert.equal(said.length, 2, said.join('\n'));
    assert.match(said[0]!, /^Playing from 1 June 2026 to /);
    assert.match(said[1]!, /States parties/);
  });
});
