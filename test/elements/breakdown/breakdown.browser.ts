import { expect } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import type { OpicBreakdown } from '../../../src/elements/opic-breakdown.js';
import type { OpicMap } from '../../../src/elements/opic-map.js';
import { reason } from '../../../src/elements/breakdown/published-difference.js';
import { ar } from '../../../src/i18n/ar.js';
import { registerLanguage } from '../../../src/i18n/registry.js';
import {
  clickOn,
  drawn,
  heard,
  inside,
  refuses,
  set,
  show,
  statusShown,
  text,
  until,
  wait,
  words,
} from '../../support/on-page.js';

type Counts = [party: number, signatory: number, noAction: number];

const countsIn = (elements: Element[]): Counts =>
  ['party', 'signatory', 'no-action'].map(status => {
    const found = elements.filter(element => element.getAttribute('data-status') === status);
    expect(found, status).to.have.length(1);
    expect(found[0]!.textContent).to.equal(found[0]!.getAttribute('data-count'));
    return Number(found[0]!.textContent);
  }) as Counts;
const inAll = (element: Element) => countsIn(inside(element, '.figures [data-count]'));
const rowsOf = (element: Element) =>
  inside(element, 'tbody tr')
    .filter(row => row.checkVisibility())
    .map(row => ({
      name: words(row.querySelector('th')!),
      counts: countsIn([...row.querySelectorAll('[data-count]')]),
    }));
const button = (element: Element, value: string) =>
  inside(element, `button[value="${value}"]`)[0] as HTMLButtonElement;
const pressed = (element: Element) =>
  inside(element, 'button[aria-pressed="true"]').map(each => (each as HTMLButtonElement).value);

describe('opic-breakdown', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => resetMouse());

  it('says how many, and what share of 197, on the date of the data', async () => {
    const breakdown = await show<OpicBreakdown>('<opic-breakdown></opic-breakdown>');
    expect(inAll(breakdown)).to.deep.equal([54, 15, 128]);
    expect(inside(breakdown, '.figures button').map(words)).to.deep.equal([
      '54 States parties 27% of 197',
      '15 Signatories 8% of 197',
      '128 No action 65% of 197',
    ]);
    expect(text(breakdown, '.caption')).to.contain('19 September 2026').and.to.contain('by date of deposit');
    expect(inside(breakdown, 'table, [data-state]')).to.have.length(0);
    expect(inside(breakdown, 'section')[0]!.getAttribute('aria-label')).to.contain(
      '54 of 197 States are parties as at 19 September 2026',
    );
  });

  it('draws the bar to scale, and signatories hatched', async () => {
    const breakdown = await show<OpicBreakdown>('<opic-breakdown></opic-breakdown>');
    const width = inside(breakdown, '.bar')[0]!.getBoundingClientRect().width;
    for (const [status, count] of Object.entries({ party: 54, signatory: 15, 'no-action': 128 })) {
      const piece = inside(breakdown, `.bar .${status}`)[0]!;
      expect(piece.getBoundingClientRect().width, status).to.be.closeTo((count / 197) * width, 1);
    }
    const [signatory] = inside(breakdown, '.bar .signatory');
    expect(getComputedStyle(signatory!).backgroundImage).to.contain('repeating-linear-gradient');
  });

  const tables: [by: string, date: string, rows: Record<string, Counts>][] = [
    [
      'group',
      '2022-05-24',
      {
        'African States': [4, 9, 41],
        'Asia-Pacific States': [7, 0, 48],
        'Eastern European States': [10, 5, 8],
        'Latin American and Caribbean States': [11, 0, 22],
        'Western European and other States': [16, 2, 11],
        'In no regional groupCook Islands, Holy See and Niue': [0, 0, 3],
      },
    ],
    [
      'region',
      '2026-09-19',
      {
        Africa: [4, 10, 40],
        Americas: [11, 0, 24],
        Asia: [9, 0, 39],
        Europe: [27, 5, 12],
        Oceania: [3, 0, 13],
      },
    ],
  ];
  for (const [by, date, expected] of tables) {
    it(`by ${by} on ${date}: the rows in their order, adding up to the figures in all`, async () => {
      const breakdown = await show<OpicBreakdown>(
        `<opic-breakdown by="${by}" as-of="${date}"></opic-breakdown>`,
      );
      const rows = rowsOf(breakdown);
      expect(rows.map(({ name, counts }) => [name, counts])).to.deep.equal(Object.entries(expected));
      const sum = rows.reduce((sums, { counts }) => sums.map((n, i) => n + counts[i]!), [0, 0, 0]);
      expect(sum).to.deep.equal(inAll(breakdown));
      expect(sum[0]! + sum[1]! + sum[2]!).to.equal(197);
      // One length for one State in all rows.
      const unit = (row: Element) => {
        const states = [...row.querySelectorAll('[data-count]')].reduce(
          (n, c) => n + Number(c.textContent),
          0,
        );
        const pieces = [...row.querySelectorAll('.bar i:not(.rest)')].map(
          i => i.getBoundingClientRect().width,
        );
        return pieces.reduce((a, b) => a + b) / states;
      };
      const units = inside(breakdown, 'tbody tr').map(unit);
      for (const each of units) expect(each).to.be.closeTo(units[0]!, 0.6);
    });
  }

  it('says how the United States and Türkiye are counted, by group only', async () => {
    const breakdown = await show<OpicBreakdown>('<opic-breakdown by="group"></opic-breakdown>');
    expect(text(breakdown, '.group-notes')).to.contain('as an observer').and.to.contain('Türkiye');
    await set(breakdown, { by: 'region' });
    expect(inside(breakdown, '.group-notes')).to.have.length(0);
    expect(inside(breakdown, 'tbody button')).to.have.length(5);
  });

  it('sorts regions as the reader’s language does, and mirrors the bar in Arabic', async () => {
    registerLanguage(ar);
    const breakdown = await show<OpicBreakdown>('<opic-breakdown by="region" lang="ar"></opic-breakdown>');
    const names = rowsOf(breakdown).map(({ name }) => name);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('ar').compare));
    const left = (selector: string) => inside(breakdown, selector)[0]!.getBoundingClientRect().left;
    expect(left('.bar .party')).to.be.greaterThan(left('.bar .no-action'));
  });

  describe('where a published total differs', () => {
    it('says both figures and the reason in one line, and the rest on request', async () => {
      const breakdown = await show<OpicBreakdown>('<opic-breakdown as-of="2022-05-24"></opic-breakdown>');
      expect(inAll(breakdown)).to.deep.equal([48, 16, 133]);
      expect(text(breakdown, '.published p'))
        .to.contain('48 / 17 / 132')
        .and.to.contain('48 / 16 / 133')
        .and.to.contain('Seychelles');
      const [source] = inside(breakdown, '.published bdi');
      expect(source!.checkVisibility()).to.equal(false);
      await clickOn(inside(breakdown, 'summary')[0]!);
      await until(() => source!.checkVisibility());
      expect(source!.textContent).to.contain('concept note');
      expect(inside(breakdown, '.published dd').map(words)).to.deep.equal([
        '48',
        'Also published for this date: 17. The depositary’s dates give 16.',
        'Also published for this date: 132. The depositary’s dates give 133.',
      ]);
    });

    it('is silent on other dates, and where not all States are counted', async () => {
      for (const attributes of ['as-of="2022-05-25"', 'as-of="2022-05-24" region="africa"', '']) {
        const breakdown = await show<OpicBreakdown>(`<opic-breakdown ${attributes}></opic-breakdown>`);
        expect(
          inside(breakdown, '.published').some(line => line.checkVisibility()),
          attributes,
        ).to.equal(false);
      }
    });

    it('compares only what a report states', async () => {
      const breakdown = await show<OpicBreakdown>('<opic-breakdown as-of="2024-09-12"></opic-breakdown>');
      const { states: _, ...document } = breakdown.data;
      const report = { asOf: '2024-09-12', source: 'a report' };
      const told = async (reported: object[]) => {
        await set(breakdown, { data: { ...document, reported } });
        return inside(breakdown, '.published').filter(line => line.checkVisibility());
      };
      expect(await told([{ ...report, party: 52 }])).to.have.length(0);
      expect(await told([{ ...report, party: 53 }])).to.have.length(1);
      expect(text(breakdown, '.published p')).to.contain('53 States parties').and.not.to.contain('Signator');
      expect(inside(breakdown, '.notes')).to.have.length(0);
    });

    it('leaves out of the reason what repeats the figures', () => {
      expect(reason('We have 1 / 2 / 3. One was counted twice, on 7 June. So it is.', '1 / 2 / 3')).to.equal(
        'One was counted twice, on 7 June. So it is.',
      );
      expect(reason('为1 / 2 / 3。重复计算。', '1 / 2 / 3')).to.equal('重复计算。');
    });
  });

  describe('linked', () => {
    let groups = 0;
    const together = async () => {
      const group = `g${groups++}`;
      await show(
        `<opic-breakdown group="${group}" by="group"></opic-breakdown><opic-map group="${group}"></opic-map>`,
      );
      const breakdown = document.querySelector('opic-breakdown')!;
      const map = document.querySelector('opic-map')!;
      return { breakdown, map };
    };
    const settle = () => drawn(document);
    const isOutline = (map: OpicMap, state: string) =>
      inside(map, `[data-state="${state}"]`).every(
        shape => getComputedStyle(shape).fill === 'rgb(255, 255, 255)',
      );

    it('a class is drawn out on the map, and let go of when pressed again', async () => {
      const { breakdown, map } = await together();
      await clickOn(button(breakdown, 'signatory'));
      await settle();
      expect(pressed(breakdown)).to.deep.equal(['signatory']);
      expect(statusShown(map, 'AUT')).to.equal('signatory');
      expect([isOutline(map, 'AUT'), isOutline(map, 'BRA')]).to.deep.equal([false, true]);
      await clickOn(button(breakdown, 'signatory'));
      await settle();
      expect(pressed(breakdown)).to.deep.equal([]);
      expect(isOutline(map, 'BRA')).to.equal(false);
    });

    it('a row narrows the map, keeps all rows, tells the page once, and lets go when pressed again', async () => {
      const { breakdown, map } = await together();
      const told = heard('opic-region-change');
      const before = rowsOf(breakdown);
      await clickOn(inside(breakdown, 'tbody tr:nth-child(2) td:last-child')[0]!);
      await settle();
      expect(map.region).to.equal('asia-pacific');
      expect([isOutline(map, 'MNG'), isOutline(map, 'BRA')]).to.deep.equal([false, true]);
      expect(pressed(breakdown)).to.deep.equal(['asia-pacific']);
      expect(rowsOf(breakdown)).to.deep.equal(before);
      expect(inAll(breakdown)).to.deep.equal([54, 15, 128]);
      await clickOn(button(breakdown, 'asia-pacific'));
      await settle();
      expect(map.region).to.equal('world');
      expect(told).to.deep.equal([{ region: 'asia-pacific' }, { region: 'world' }]);
    });

    it('follows the date of its group, and makes no elements', async () => {
      const { breakdown, map } = await together();
      const mutations: MutationRecord[] = [];
      const observer = new MutationObserver(records => mutations.push(...records));
      observer.observe(breakdown.shadowRoot!, { childList: true, subtree: true });
      for (const date of ['2014-04-14', '2018-01-01', '2022-05-24', '2025-01-01', '2012-01-01']) {
        map.asOf = date;
        await settle();
        expect(breakdown.asOf).to.equal(date);
      }
      await wait(0);
      observer.disconnect();
      expect(inAll(breakdown)).to.deep.equal([0, 0, 197]);
      expect(mutations.flatMap(record => [...record.addedNodes, ...record.removedNodes])).to.deep.equal([]);
    });

    it('names a region that is none of its rows, counts within it, and leads back', async () => {
      const { breakdown, map } = await together();
      map.region = 'europe';
      await settle();
      expect(text(breakdown, '.scope')).to.contain('Europe');
      expect(inAll(breakdown)).to.deep.equal([27, 5, 12]);
      expect(rowsOf(breakdown).map(({ name }) => name)).to.deep.equal([
        'Eastern European States',
        'Western European and other States',
        'In no regional groupHoly See',
      ]);
      (inside(breakdown, '.scope button')[0] as HTMLElement).click();
      await settle();
      await wait(0);
      expect(map.region).to.equal('world');
      expect(breakdown.shadowRoot!.activeElement).to.equal(button(breakdown, 'african'));
    });
  });

  it('shows and names the region, or the site’s own list, without rows', async () => {
    const region = await show<OpicBreakdown>('<opic-breakdown region="weog"></opic-breakdown>');
    expect(inAll(region)).to.deep.equal([17, 2, 10]);
    expect(text(region, '.scope')).to.equal('Western European and other States');
    expect(text(region, '.figures')).to.contain('59% of 29');
    const list = await show<OpicBreakdown>(
      '<opic-breakdown by="group" states="SVN DEU BR VAT" states-label="Our members"></opic-breakdown>',
    );
    expect(inAll(list)).to.deep.equal([3, 0, 1]);
    expect(text(list, '.scope')).to.equal('Our members');
    expect(rowsOf(list).map(({ counts }) => counts.join())).to.deep.equal([
      '1,0,0',
      '1,0,0',
      '1,0,0',
      '0,0,1',
    ]);
    expect(inside(list, '.group-notes li')).to.have.length(0);
    const none = await show<OpicBreakdown>('<opic-breakdown region="africa" states="SVN"></opic-breakdown>');
    expect(inAll(none)).to.deep.equal([0, 0, 0]);
    expect(text(none)).not.to.contain('NaN');
  });

  refuses(
    'opic-breakdown',
    [
      ['by="continent"', 'by', 'continent', /^none, group, region$/],
      ['by="Group"', 'by', 'Group', /^none, group, region$/],
      ['states="SVN XX"', 'states', 'XX', /such as SVN or SI/],
    ],
    (breakdown, path) => {
      expect(inAll(breakdown)).to.deep.equal(path === 'states' ? [1, 0, 0] : [54, 15, 128]);
      expect(inside(breakdown, 'table')).to.have.length(0);
    },
  );

  it('is as wide as its place from 280 px up, with the counts in columns and targets of 24 px', async () => {
    for (const width of [280, 320, 360, 700]) {
      const markup = '<opic-breakdown by="group" as-of="2022-05-24"></opic-breakdown>';
      await show(`<div style="width:${width}px">${markup}</div>`);
      const breakdown = document.querySelector('opic-breakdown')!;
      expect(breakdown.scrollWidth, String(width)).to.be.at.most(width);
      const [base] = inside(breakdown, '.whole');
      expect(base!.scrollWidth, String(width)).to.be.at.most(width);
      for (const column of [2, 3, 4]) {
        const cells = inside(breakdown, `tbody td:nth-child(${column})`);
        expect(new Set(cells.map(cell => Math.round(cell.getBoundingClientRect().right))).size).to.equal(1);
      }
      for (const each of inside(breakdown, 'button, summary')) {
        expect((each as HTMLElement).offsetHeight).to.be.at.least(24);
      }
    }
  });

  it('has nothing that axe finds wrong', async () => {
    for (const attributes of ['', 'by="group" as-of="2022-05-24"', 'by="region" region="europe"']) {
      await expect(await show(`<opic-breakdown ${attributes}></opic-breakdown>`)).to.be.accessible();
    }
  });
});
