import { expect } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../../src/entries/lang/ar.js';
import '../../../src/entries/lang/es.js';
import '../../../src/entries/lang/fr.js';
import '../../../src/entries/lang/ru.js';
import '../../../src/entries/lang/zh.js';
import type { OpicTable } from '../../../src/elements/opic-table.js';
import { dataset, toDocument } from '../../../src/model/index.js';
import {
  cells,
  clickOn,
  drawn,
  heard,
  inside,
  pick,
  press,
  row,
  rows,
  savedFiles,
  set,
  show,
  states,
  stub,
  text,
  until,
} from '../../support/on-page.js';
import { specimen } from '../../support/specimen.js';

const table = (attributes = '') => show<OpicTable>(`<opic-table ${attributes}></opic-table>`);
const count = (element: Element) => text(element, '.count p');
const sortBy = (element: Element, column: string) => press(element, `thead .${column} button`);

async function type(element: OpicTable, typed: string): Promise<void> {
  const field = inside(element, 'input')[0] as HTMLInputElement;
  field.value = typed;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

async function withMap(group: string, style = '') {
  await show(
    `<div style="${style}"><opic-table group="${group}"></opic-table><opic-map group="${group}"></opic-map></div>`,
  );
  return [document.querySelector('opic-table')!, document.querySelector('opic-map')!] as const;
}

/** What a press on the button copies, read as a sheet does: from the text, and the same from the HTML. */
async function copied(element: OpicTable): Promise<Record<string, string>[]> {
  let item: ClipboardItem | undefined;
  stub(navigator.clipboard, { write: async ([given]: ClipboardItem[]) => void (item = given) });
  await press(element, '.links button');
  const text = await (await item!.getType('text/plain')).text();
  const html = await (await item!.getType('text/html')).text();
  const [head, ...body] = text.split('\n').map(line => line.split('\t'));
  const rows = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')];
  expect(rows.map(row => [...row.cells].map(cell => cell.textContent))).to.deep.equal([head, ...body]);
  return body.map(line => Object.fromEntries(head!.map((name, index) => [name, line[index]!])));
}

describe('opic-table', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => resetMouse());

  it('lists all 197 States by name, with status, dates and group', async () => {
    const element = await table();
    expect(states(element)).to.have.length(197);
    expect(new Set(states(element)).size).to.equal(197);
    expect(states(element).slice(0, 3)).to.deep.equal(['AFG', 'ALB', 'DZA']);
    expect(cells(element, 'ALB').slice(0, 6)).to.deep.equal([
      'Albania',
      'State party',
      '24 Sept 2012',
      '29 May 2013Ratification',
      '14 Apr 2014',
      'Eastern European States',
    ]);
    expect(cells(element, 'BOL')[3]).to.equal('2 Apr 2013Accession');
    expect(cells(element, 'NOR').slice(0, 6)).to.deep.equal([
      'Norway',
      'No action',
      '',
      '',
      '',
      'Western European and other States',
    ]);
    expect(count(element)).to.equal('States: 197 of 197');
    expect(inside(element, '[data-state]:not([data-status])')).to.have.length(0);
    expect(inside(element, '.caption a')).to.have.length(1);
  });

  it('shows a date as it was, and when the date moves keeps its rows and changes only cells', async () => {
    const element = await table('as-of="2018-05-24"');
    expect(cells(element, 'SVN').slice(1, 5)).to.deep.equal([
      'Signed, not a party? (Not yet compared with the depositary’s own page.)',
      '28 Feb 2012',
      '',
      '',
    ]);
    const before = rows(element);
    const changed = new Set<string>();
    const watcher = new MutationObserver(records => {
      for (const { target } of records) {
        const place =
          (target as HTMLElement).parentElement?.closest('tr') ?? (target as HTMLElement).closest?.('tr');
        changed.add(place?.dataset.state ?? '');
      }
    });
    watcher.observe(inside(element, 'tbody')[0]!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await set(element, { asOf: '2018-05-25' });
    await Promise.resolve();
    watcher.disconnect();
    expect(rows(element)).to.deep.equal(before);
    expect([...changed]).to.deep.equal(['SVN']);
    expect(cells(element, 'SVN')[1]).to.equal(
      'State party? (Not yet compared with the depositary’s own page.)',
    );
    expect(row(element, 'SVN').dataset.status).to.equal('party');
  });

  describe('sorting', () => {
    const sortings = {
      status: ['ALB', 'AND', 'ARG'],
      signed: ['AUT', 'BEL', 'BRA'],
      deposit: ['GAB', 'THA', 'DEU'],
      inForce: ['ALB', 'BOL', 'CRI'],
      group: ['DZA', 'AGO', 'BEN'],
    };
    for (const [column, first] of Object.entries(sortings)) {
      it(`sorts by ${column}, says so, and turns round`, async () => {
        const element = await table();
        await sortBy(element, column);
        expect(states(element).slice(0, 3)).to.deep.equal(first);
        expect(inside(element, '[aria-sort="ascending"]').map(th => th.className)).to.deep.equal([column]);
        await sortBy(element, column);
        expect(inside(element, '[aria-sort="descending"]').map(th => th.className)).to.deep.equal([column]);
        expect(states(element)).to.have.length(197);
        expect(states(element)[0]).not.to.equal(first[0]);
      });
    }

    it('leaves States without a date last in both directions', async () => {
      const element = await table();
      for (let turn = 0; turn < 2; turn++) {
        await sortBy(element, 'deposit');
        const dated = states(element).map(state => Boolean(cells(element, state!)[3]));
        expect(dated.indexOf(false)).to.equal(54);
        expect(dated.lastIndexOf(true)).to.equal(53);
      }
      expect(states(element)[0]).to.equal('SRB');
    });
  });

  describe('narrowing', () => {
    it('finds by text, says how many, and shows all again', async () => {
      const element = await table();
      await type(element, 'turkey');
      expect(states(element)).to.deep.equal(['TUR']);
      expect(count(element)).to.equal('States: 1 of 197');
      await until(() => text(element, '[aria-live=polite]') !== '');
      expect(text(element, '[aria-live=polite]')).to.equal('States: 1 of 197');
      await type(element, 'atlantis');
      expect(states(element)).to.deep.equal([]);
      expect(count(element)).to.equal('States: 0 of 197');
      await press(element, '.count button');
      expect(states(element)).to.have.length(197);
      expect((inside(element, 'input')[0] as HTMLInputElement).value).to.equal('');
      expect(element.shadowRoot!.activeElement?.localName).to.equal('input');
    });

    it('keeps to a status, and highlights it in the group', async () => {
      const [element, map] = await withMap('t1');
      await pick(element, 0, 'signatory');
      await drawn(document);
      expect(states(element)).to.have.length(15);
      expect(count(element)).to.equal('States: 15 of 197');
      expect(inside(map, 'path[data-state="FRA"].hollow')).to.have.length(1);
      expect(inside(map, 'path[data-state="AUT"].hollow')).to.have.length(0);
    });

    it('keeps to a region, tells the group and the page once, and follows', async () => {
      const [element, map] = await withMap('t2');
      const told = heard('opic-region-change');
      await pick(element, 1, 'eastern-european');
      expect(told).to.deep.equal([{ region: 'eastern-european' }]);
      expect(map.region).to.equal('eastern-european');
      expect(count(element)).to.equal('States: 23 of 197');
      map.region = 'oceania';
      await drawn(document);
      expect(count(element)).to.equal('States: 16 of 197');
      expect((inside(element, 'select')[1] as HTMLSelectElement).value).to.equal('oceania');
    });

    it('narrows to a site’s own list and says its name', async () => {
      const element = await table('states="FRA de ITA" states-label="Founders"');
      expect(states(element)).to.deep.equal(['FRA', 'DEU', 'ITA']);
      expect(count(element)).to.equal('Founders. States: 3 of 3');
      expect(text(element, '.cite p')).to.contain('Founders. 3 of 3');
    });
  });

  describe('selecting', () => {
    it('selects by a press on the name, tells once, and lets go', async () => {
      const element = await table();
      const told = heard('opic-state-select', element);
      const name = row(element, 'AND').querySelector('button')!;
      await clickOn(name);
      expect(element.selected).to.equal('AND');
      expect(name.getAttribute('aria-pressed')).to.equal('true');
      expect(row(element, 'AND').getAttribute('aria-current')).to.equal('true');
      name.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.selected).to.equal(null);
      expect(told).to.deep.equal([
        { state: 'AND', status: 'party' },
        { state: null, status: null },
      ]);
    });

    it('brings a State that was selected elsewhere into view in its own box, and never scrolls the page', async () => {
      const [element, map] = await withMap('t3', 'padding:700px 0');
      window.scrollTo(0, 0);
      for (const state of ['ZWE', 'SVN', 'AFG']) {
        map.selected = state;
        await drawn(document);
        const box = inside(element, '.box')[0]!.getBoundingClientRect();
        const head = inside(element, 'thead')[0]!.getBoundingClientRect();
        const place = row(element, state).getBoundingClientRect();
        expect(place.top, state).to.be.at.least(head.bottom - 2);
        expect(place.bottom, state).to.be.at.most(box.bottom + 1);
        expect(window.scrollY).to.equal(0);
        expect(inside(element, '[aria-current]')).to.have.length(1);
      }
    });

    it('links to the site’s own pages where it names them', async () => {
      const element = await table('state-href="/countries/{iso2}"');
      expect(row(element, 'SVN').querySelector('th a')!.getAttribute('href')).to.equal('/countries/SI');
      expect(inside(element, 'tbody th button')).to.have.length(0);
    });
  });

  it('marks dates that are less than sure, and says on request where they come from', async () => {
    const element = await table();
    expect(row(element, 'SRB').querySelectorAll('.unsure')).to.have.length(1);
    expect(row(element, 'SRB').querySelector('.unsure')!.textContent).to.contain('4 August 2026');
    expect(row(element, 'ALB').querySelectorAll('.unsure')).to.have.length(0);
    const document = toDocument(dataset);
    const noted = (note: string) => ({
      ...document,
      actions: document.actions.map(act => (act.state === 'SRB' ? { ...act, note: { en: note } } : act)),
    });
    await set(element, { data: noted('Another doubt.') });
    expect(row(element, 'SRB').querySelector('.unsure')!.textContent).to.contain('Another doubt.');
    await set(element, { data: null });
    await type(element, 'serbia');
    const button = row(element, 'SRB').querySelector<HTMLElement>('.why button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const box = inside(element, '.tooltip')[0] as HTMLElement;
    expect(box.matches(':popover-open')).to.equal(true);
    expect(text(element, '.tooltip')).to.contain('Serbia').and.to.contain('The deposit of 4 August');
    expect(box.querySelectorAll('a[href^="https://"]').length).to.be.at.least(2);
    expect(element.shadowRoot!.activeElement).to.equal(box);
    await sendKeys({ press: 'Escape' });
    expect(box.matches(':popover-open')).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await clickOn(button);
    expect(box.matches(':popover-open')).to.equal(true);
    await clickOn(button);
    expect(box.matches(':popover-open')).to.equal(false);
  });

  describe('in a sheet', () => {
    it('copies the rows that are shown, each with its date and source', async () => {
      const element = await table('as-of="2022-05-24"');
      await type(element, 'slovenia');
      const [slovenia, ...more] = await copied(element);
      expect(more).to.deep.equal([]);
      const { Sources: sources, ...rest } = slovenia!;
      expect(rest).to.deep.equal({
        State: 'Slovenia',
        'ISO 3166-1 alpha-3': 'SVN',
        'ISO 3166-1 alpha-2': 'SI',
        Status: 'State party',
        Signature: '2012-02-28',
        Deposit: '2018-05-25',
        'Type of instrument': 'Ratification',
        'Entry into force': '2018-08-25',
        'Denunciation in effect': '',
        'Regional group': 'Eastern European States',
        Region: 'Europe',
        Confidence: 'medium',
        'Status on': '2022-05-24',
        'Status as at': dataset.statusAsAt,
        Source: 'United Nations Treaty Collection, chapter IV-11-d',
        URL: dataset.source.url,
      });
      expect(sources).to.contain('https://');
      expect(text(element, '.outcome')).to.equal('Copied.');
    });

    it('has all 197 in the order shown', async () => {
      const element = await table();
      await sortBy(element, 'deposit');
      const all = await copied(element);
      expect(all.map(each => each['ISO 3166-1 alpha-3'])).to.deep.equal(states(element));
      expect(all.filter(each => each.Status === 'State party')).to.have.length(54);
    });

    it('offers the text to be copied by hand where copying is refused', async () => {
      const element = await table();
      await type(element, 'slovenia');
      stub(navigator.clipboard, { write: () => Promise.reject(new Error('no')) });
      await press(element, '.links button');
      await until(() => inside(element, 'textarea').length > 0);
      const field = inside(element, 'textarea')[0] as HTMLTextAreaElement;
      expect(field.value).to.contain('SVN');
      expect(field.selectionEnd).to.equal(field.value.length);
      expect(text(element, '.outcome')).to.contain('by hand');
    });

    it('downloads a file whose name says its date and language', async () => {
      const element = await table('as-of="2022-05-24"');
      const saved = savedFiles();
      await press(element, '.links button', 1);
      await until(() => inside(element, '.menu').length > 0);
      await press(element, '.menu [data-form]');
      await until(() => saved.length > 0);
      const [name, file] = saved[0]!;
      expect(name).to.equal('opic-table-2022-05-24-en.csv');
      const bytes = new Uint8Array(await file.arrayBuffer());
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      expect(await file.text()).to.contain('SVN,SI,State party');
    });

    it('says how sure a date is only where the document does', async () => {
      const element = await table();
      const document = toDocument(dataset);
      const actions = document.actions.map(({ confidence: _, ...action }) => action);
      await set(element, { data: { ...document, actions } });
      const sure = (await copied(element)).map(each => each.Confidence);
      expect([...new Set(sure)]).to.deep.equal(['']);
    });

    /** What a reader has on the clipboard after dragging from one place to another and pressing the keys. */
    async function dragged(from: Element, to: Element): Promise<{ text: string; rows: string[][] }> {
      getSelection()!.removeAllRanges();
      const [a, b] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
      await sendMouse({ type: 'move', position: [Math.round(a.left + 2), Math.round(a.top + a.height / 2)] });
      await sendMouse({ type: 'down' });
      await sendMouse({
        type: 'move',
        position: [Math.round(b.right - 2), Math.round(b.top + b.height / 2)],
      });
      await sendMouse({ type: 'up' });
      let given: { text: string; rows: string[][] } | undefined;
      document.addEventListener(
        'copy',
        ({ clipboardData }) => {
          const page = new DOMParser().parseFromString(clipboardData!.getData('text/html'), 'text/html');
          const rows = [...page.querySelectorAll('tr')].map(row =>
            [...row.cells].map(cell => cell.textContent!),
          );
          given = { text: clipboardData!.getData('text/plain'), rows };
        },
        { once: true },
      );
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'c' });
      await sendKeys({ up: 'Control' });
      return given!;
    }

    it('keeps rows that are marked with the mouse as rows, with their empty cells', async () => {
      const element = await table('as-of="2026-09-19"');
      await type(element, 'al');
      const [first, , third] = rows(element);
      const { text, rows: copies } = await dragged(
        first!.cells[1]!.querySelector('span + span')!,
        third!.cells[5]!,
      );
      expect(copies).to.have.length(3);
      for (const row of copies) expect(row).to.have.length(6);
      expect(text).to.equal(copies.map(row => row.join('\t')).join('\n'));
      expect(copies[0]).to.deep.equal([
        'Albania',
        'State party',
        '24 Sept 2012',
        '29 May 2013 Ratification',
        '14 Apr 2014',
        'Eastern European States',
      ]);
      expect(copies[1]!.slice(1, 5)).to.deep.equal(['No action', '', '', '']);
    });

    it('does so where Safari 17 takes the shadow roots themselves', async () => {
      const element = await table();
      await type(element, 'al');
      const [first, second] = rows(element);
      const range = document.createRange();
      range.setStart(first!.cells[0]!, 0);
      range.setEnd(second!.cells[5]!, 1);
      stub(element.shadowRoot as ShadowRoot & { getSelection: unknown }, { getSelection: undefined });
      stub(document, {
        getSelection: () => ({
          rangeCount: 1,
          getRangeAt: () => expect.fail('it ends at the root'),
          getComposedRanges: (root: unknown) =>
            root instanceof ShadowRoot
              ? [range]
              : expect.fail('Argument 1 must be an instance of ShadowRoot'),
        }),
      });
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', { bubbles: true });
      first!.dispatchEvent(Object.defineProperty(event, 'clipboardData', { value: clipboardData }));
      expect(clipboardData.getData('text/plain').split('\n')).to.have.length(2);
    });

    it('leaves a selection within one cell to the browser', async () => {
      const element = await table();
      await type(element, 'albania');
      const group = row(element, 'ALB').cells[5]!;
      expect(await dragged(group, group)).to.deep.equal({ text: '', rows: [] });
    });
  });

  it('shows a denunciation and a succession rightly', async () => {
    const element = await table();
    await set(element, { data: specimen });
    expect(cells(element, 'ALB')[1]).to.equal('No actionDenunciation in effect 1 Jun 2020');
    expect(cells(element, 'MNE')[3]).to.contain('Succession');
    expect(cells(element, 'BOL')[1]).to.equal('State party? (Not confirmed.)');
    await set(element, { asOf: '2020-05-31' });
    expect(cells(element, 'ALB')[1]).to.equal('State party');
  });

  it('is printed whole, without what one presses', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip(); // only there can a test print
    const element = await table();
    const [box] = inside(element, '.box') as HTMLElement[];
    expect(box!.clientHeight).to.be.below(700);
    await emulateMedia({ media: 'print' });
    try {
      expect(box!.clientHeight).to.be.at.least(inside(element, 'table')[0]!.clientHeight).and.above(4000);
      for (const tool of inside(element, 'input, select, .links, .cite, .why button'))
        expect(tool.checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  describe('on a phone', () => {
    it('is a list, in nothing that scrolls sideways, and still a table for those who listen', async () => {
      await setViewport({ width: 320, height: 700 });
      const element = await table();
      const [box] = inside(element, '.box') as HTMLElement[];
      expect(box!.scrollWidth).to.be.at.most(box!.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(getComputedStyle(row(element, 'ALB')).display).to.equal('grid');
      for (const role of ['table', 'rowgroup', 'row', 'rowheader', 'columnheader', 'cell'])
        expect(inside(element, `[role=${role}]`).length, role).to.be.at.least(1);
      for (const button of inside(element, 'button:not([hidden])') as HTMLElement[]) {
        if (button.closest('details')) continue;
        expect(button.offsetHeight, button.textContent!).to.be.at.least(24);
      }
      await sortBy(element, 'deposit');
      expect(states(element)[0]).to.equal('GAB');
    });

    it('breaks no name within a word', async () => {
      for (const [lang, width] of [
        ['en', 240],
        ['es', 280],
        ['fr', 280],
        ['ru', 328],
        ['en', 340],
      ] as const) {
        const element = await table(`lang="${lang}" style="width:${width}px"`);
        const broken = inside(element, 'tbody th button').flatMap(button => {
          const name = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
          const words: string[] = [];
          while (name.nextNode()) {
            const { data } = name.currentNode as Text;
            for (const { 0: word, index } of data.matchAll(/[\p{L}\p{M}]+/gu)) {
              const range = document.createRange();
              range.setStart(name.currentNode, index);
              range.setEnd(name.currentNode, index + word.length);
              // WebKit has an empty box at the end of the line before, where a line begins with the word.
              const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
              if (new Set(boxes.map(({ top }) => top)).size > 1) words.push(word);
            }
          }
          return words;
        });
        expect(broken, `${lang} ${width}`).to.deep.equal([]);
      }
    });

    it('fits any width from 280 px', async () => {
      for (const lang of ['en', 'ar', 'es', 'fr', 'ru', 'zh']) {
        // Its style sheet alone goes by the width: one table a language is drawn, and not one a width.
        const element = await table(`lang="${lang}"`);
        for (const width of [280, 400, 560, 679, 680, 899, 900, 1000, 1219, 1220, 1400]) {
          element.style.width = `${width}px`;
          const box = inside(element, '.box')[0]!;
          expect(box.scrollWidth, `${lang} ${width}`).to.be.at.most(box.clientWidth);
          const wide = (inside(element, 'tbody th, td') as HTMLElement[]).filter(
            cell => width >= 900 && cell.scrollWidth > cell.clientWidth,
          );
          expect(
            wide.map(cell => cell.textContent!.trim()),
            `${lang} ${width}`,
          ).to.deep.equal([]);
        }
      }
    });
  });

  for (const width of [1280, 360]) {
    it(`has nothing that axe finds at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const element = await table('selected="SVN" states="SVN AUT BOL NOR SRB VAT"');
      await expect(element).to.be.accessible();
    });
  }

  it('has the columns that a page wants, in its order, and refuses what is none', async () => {
    const element = await table('columns="procedures name status" states="AUT USA"');
    const heads = () => inside(element, 'thead button').map(each => each.textContent!.trim());
    expect(heads()).to.deep.equal(['Number of other protocols', 'State', 'Status']);
    expect(cells(element, 'AUT').slice(0, 2)).to.deep.equal([
      '3civil and political rights, rights of women and rights of persons with disabilities',
      'Austria',
    ]);
    await sortBy(element, 'procedures');
    expect(states(element)).to.deep.equal(['USA', 'AUT']);
    const [, austria] = await copied(element);
    expect(austria!['Number of other protocols']).to.equal('3');
    expect(austria!['CEDAW-OP']).to.equal('2000-09-06');
    expect(austria!['ICESCR-OP']).to.equal('');
    const chapters = 'United Nations Treaty Collection, chapters IV-5, IV-8-b, IV-15-a and IV-3-a';
    expect(austria!['Source (ICCPR-OP1, CEDAW-OP, CRPD-OP, ICESCR-OP)']).to.equal(chapters);
    expect(text(element, '.caption')).to.contain(`${chapters}; status as at 3 February 2026`);

    await set(element, { columns: 'name capital' });
    expect(text(element, '.notes')).to.contain('columns').and.to.contain('procedures');
    expect(heads()).to.have.length(6);
    expect(text(element, '.caption')).not.to.contain('chapters');
    expect(await copied(element)).to.satisfy((all: object[]) => !('CEDAW-OP' in all[0]!));

    await set(element, {
      columns: 'procedures',
      data: { ...toDocument(dataset), treaty: { ...dataset.treaty, adopted: '2000-05-25' } },
    });
    expect(heads(), 'nothing of it for another treaty').to.deep.equal(['State']);
  });
});
