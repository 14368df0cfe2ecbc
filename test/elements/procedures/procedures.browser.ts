import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/entries/lang/ar.js';
import '../../../src/entries/lang/fr.js';
import type { OpicMap } from '../../../src/elements/opic-map.js';
import type { OpicProcedures } from '../../../src/elements/opic-procedures.js';
import { dataset, toDocument } from '../../../src/model/index.js';
import {
  cells,
  clickOn,
  drawn,
  heard,
  inside,
  pick,
  press,
  rows,
  set,
  show,
  states,
  text,
  until,
} from '../../support/on-page.js';

const procedures = (attributes = '') =>
  show<OpicProcedures>(`<opic-procedures ${attributes}></opic-procedures>`);
const bar = (element: Element, number: number) =>
  inside(element, `.numbers [value="${number}"]`)[0] as HTMLButtonElement;
const bars = (element: Element) =>
  [4, 3, 2, 1, 0].map(number => Number(bar(element, number).lastElementChild!.textContent));
const finding = (element: Element) => text(element, '.finding');

describe('opic-procedures', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => resetMouse());

  it('says how many States that are not party accept complaints elsewhere, and moves with the date', async () => {
    const element = await procedures();
    expect(finding(element)).to.equal(
      '100 of the 143 States that are not party accept complaints under at least one other protocol; 31 under three or more.',
    );
    expect(bars(element)).to.deep.equal([3, 28, 36, 33, 43]);
    await set(element, { asOf: '2026-02-03' });
    expect(finding(element)).to.match(/^101 of the 144 .*; 32 under three/);
    expect(bars(element)).to.deep.equal([4, 28, 36, 33, 43]);
    expect(states(element).slice(0, 4)).to.have.members(['CAF', 'NER', 'SRB', 'VEN']);
  });

  it('lists the States, those nearest first, with a date for each protocol', async () => {
    const element = await procedures();
    expect(states(element)).to.have.length(143);
    expect(states(element).slice(0, 4)).to.deep.equal(['CAF', 'NER', 'VEN', 'AUT']);
    expect(cells(element, 'AUT')).to.deep.equal([
      'Austria',
      '10 Dec 1987',
      '6 Sept 2000',
      '26 Sept 2008',
      'not yet',
      'Signature 28 Feb 2012',
    ]);
    expect(cells(element, 'USA').slice(1)).to.deep.equal(Array(5).fill('not yet'));
  });

  it('says which protocols count, of which day their dates are, and how old they are', async () => {
    const element = await procedures('stale-after="1"');
    const caption = text(element, '.caption');
    expect(caption).to.contain('CERD 14, CAT 22, CED 31');
    const cited = 'chapters IV-5, IV-8-b, IV-15-a and IV-3-a; status as at 3 February 2026, older than';
    expect(caption).to.contain(cited);
    expect(text(element, '.cite p')).to.contain(cited);
    expect(inside(element, '.caption li a')).to.have.length(4);
    expect(caption).to.match(/Days since then: \d+\./);
    await set(element, { staleAfter: 100_000 });
    expect(text(element, '.caption')).not.to.contain('Days since');
  });

  it('narrows list, map and table to a number, and back', async () => {
    await show(
      '<div><opic-procedures group="p"></opic-procedures><opic-map group="p"></opic-map><opic-table group="p"></opic-table></div>',
    );
    const [element, map, table] = ['procedures', 'map', 'table'].map(name =>
      document.querySelector<OpicProcedures>(`opic-${name}`),
    ) as [OpicProcedures, OpicMap, Element];
    bar(element, 4).focus();
    await sendKeys({ press: 'Enter' });
    await drawn(document);
    const nearest = ['CAF', 'NER', 'VEN'];
    expect(bar(element, 4).ariaPressed).to.equal('true');
    expect(states(element)).to.deep.equal(nearest);
    expect(states(table)).to.have.members(nearest);
    expect(text(table, '.count p')).to.equal('Number of other protocols: 4. States: 3 of 197');
    expect(text(map, '.part')).to.contain('Number of other protocols: 4');
    expect(text(map, '.legend')).to.match(/0 States parties 0 Signatories 3 No action/);
    expect(bars(element), 'the bars themselves stay').to.deep.equal([3, 28, 36, 33, 43]);

    element.asOf = '2026-02-03';
    await drawn(document);
    expect(states(table), 'the States change with the date').to.have.members([...nearest, 'SRB']);

    await clickOn(inside(map, '.part button')[0]!);
    await drawn(document);
    expect(bar(element, 4).ariaPressed).to.equal('false');
    expect(states(table)).to.have.length(197);
    bar(element, 0).click();
    await drawn(document);
    expect(states(table)).to.have.length(43);
    element.remove();
    await drawn(document);
    expect(states(table), 'without the element nothing narrows').to.have.length(197);
  });

  it('filters by region and group, and says aloud how many are left', async () => {
    const element = await procedures();
    await pick(element, 0, 'grulac');
    expect(finding(element)).to.match(/^17 of the 22 States/);
    expect(text(element, '.scope')).to.equal('Latin American and Caribbean States');
    expect(states(element)).to.include('VEN').and.not.to.include('CAF');
    await press(element, '.filters button');
    expect(states(element)).to.have.length(143);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('select');
  });

  it('selects a State for its group, and follows one that is selected elsewhere', async () => {
    await show('<div><opic-procedures group="q"></opic-procedures><opic-state group="q"></opic-state></div>');
    const element = document.querySelector<OpicProcedures>('opic-procedures')!;
    const record = document.querySelector('opic-state')!;
    const chosen = heard('opic-state-select', element);
    await press(element, '[data-state="AUT"] button');
    await drawn(document);
    expect(chosen).to.deep.equal([{ state: 'AUT', status: 'signatory' }]);
    expect(text(record, 'h3')).to.equal('Austria');
    await until(() => text(record, '.procedures') !== '');
    expect(text(record, '.procedures'))
      .to.contain('rights of women (party since 6 September 2000)')
      .and.to.contain('For the rights of the child: not yet.');
    element.selected = 'ZWE';
    await drawn(document);
    const place = inside(element, '[data-state="ZWE"]')[0]!.getBoundingClientRect();
    const box = inside(element, '.box')[0]!.getBoundingClientRect();
    expect(place.top).to.be.at.least(box.top);
    expect(place.bottom).to.be.at.most(box.bottom);
  });

  it('shows nothing for another treaty, and says so', async () => {
    const element = await procedures();
    const treaty = {
      ...dataset.treaty,
      title: { en: 'A treaty' },
      adopted: '2000-05-25',
      opened: '2000-05-25',
    };
    await set(element, { data: { ...toDocument(dataset), treaty } });
    expect(rows(element)).to.have.length(0);
    expect(text(element)).to.contain(
      'The other complaints procedures are not shown for this treaty: A treaty.',
    );
  });

  it('reads from the right in Arabic, and as a list on a phone', async () => {
    await setViewport({ width: 360, height: 740 });
    const element = await procedures('lang="ar"');
    expect(inside(element, '.whole')[0]!.getAttribute('dir')).to.equal('rtl');
    const [thead] = inside(element, 'thead') as HTMLElement[];
    expect(getComputedStyle(thead!).display).to.equal('none');
    for (const lang of ['ar', 'en', 'fr']) {
      await set(element, { lang });
      for (const part of [...inside(element, '.whole'), ...inside(element, '.box')])
        expect(part.scrollWidth, lang).to.be.at.most(part.clientWidth);
    }
  });
});
