import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/entries/lang/fr.js';
import type { OpicState } from '../../../src/elements/opic-state.js';
import { dataset, toDocument } from '../../../src/model/index.js';
import { drawn, inside, press, refuses, set, show, stub, text, until, words } from '../../support/on-page.js';
import { specimen } from '../../support/specimen.js';

const record = (attributes: string) => show<OpicState>(`<opic-state ${attributes}></opic-state>`);
const dates = (element: Element) => inside(element, 'dl div').map(words);

async function made(state: string, asOf = ''): Promise<OpicState> {
  const element = await record(`state="${state}" ${asOf && `as-of="${asOf}"`}`);
  await set(element, { data: specimen });
  return element;
}

describe('opic-state', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));

  for (const code of ['SVN', 'SI', 'svn', 'si']) {
    it(`shows Slovenia for ${code}`, async () => {
      const element = await record(`state="${code}"`);
      expect(text(element, 'h3')).to.equal('Slovenia');
      expect(element.state).to.equal('SVN');
      expect(text(element)).to.contain('State party').and.to.contain('State party no. 39');
      expect(dates(element).join('; ')).to.match(
        /^Signature ?28 February 2012.*Ratification ?25 May 2018.*Entry into force ?25 August 2018/,
      );
    });
  }

  it('says what was so on the date shown, and nothing later', async () => {
    const element = await record('state="SVN" as-of="2016-01-01"');
    expect(text(element, '.status')).to.equal('Signed, not a party');
    expect(text(element, 'article')).to.contain('28 February 2012').and.not.to.contain('39');
    expect(text(element, 'article').split('Cite this')[0]).not.to.contain('2018');
    await set(element, { asOf: '2018-05-25' });
    expect(text(element, '.status')).to.equal('State party');
    await set(element, { asOf: '2012-02-27' });
    expect(text(element, '.status')).to.equal('No action');
    expect(inside(element, 'dl')).to.have.length(0);
  });

  it('numbers by deposit in each language, and lets those of one day share', async () => {
    const nth = async (state: string, lang: string) => {
      const element = await record(`state="${state}" lang="${lang}"`);
      return text(element, 'article').match(/(State|État) part(y|ie) n\D+\d+/)?.[0];
    };
    expect(await nth('GAB', 'en')).to.equal('State party no. 1');
    expect(await nth('THA', 'en')).to.equal('State party no. 1');
    expect(await nth('DEU', 'en')).to.equal('State party no. 3');
    expect(await nth('SVN', 'fr')).to.equal('État partie nº 39');
  });

  it('says once what is not sure, and nothing where all is', async () => {
    const element = await record('state="SRB"');
    expect(inside(element, '.unsure')).to.have.length(1);
    expect(text(element, '.doubt')).to.contain('The deposit of 4 August 2026');
    const [details] = inside(element, 'details') as HTMLDetailsElement[];
    expect(details!.open).to.equal(false);
    details!.querySelector('summary')!.click();
    expect(details!.querySelectorAll('a[href^="https://"]').length).to.be.at.least(2);
    // The signature is not in doubt.
    await set(element, { asOf: '2026-08-03' });
    expect(inside(element, '.unsure')).to.have.length(0);
    expect(inside(await record('state="AUT"'), '.unsure')).to.have.length(0);
  });

  it('shows declarations with date and source, and says as at which day there are none', async () => {
    const czechia = await record('state="CZE"');
    expect(text(czechia, '.declaration'))
      .to.contain('Declaration, article 12, paragraph 1')
      .and.to.contain('20 May 2016');
    expect(inside(czechia, '.declaration a[href]')).to.have.length(1);
    await set(czechia, { asOf: '2016-05-19' });
    expect(text(czechia)).to.contain('objections as at 19 May 2016: none.');
    const austria = await record('state="AUT"');
    expect(text(austria)).to.contain('objections as at 3 February 2026: none.');
    const { declarationsAsAt: _, ...incomplete } = toDocument(dataset);
    await set(austria, { data: incomplete });
    expect(text(austria), 'of what is not known nothing is said').not.to.match(/declaration/i);
    const { declarations: _none, ...silent } = incomplete;
    await set(austria, { data: silent });
    expect(text(austria)).not.to.match(/declaration/i);
    const norway = await record('state="NOR"');
    expect(text(norway)).not.to.match(/declaration/i);
  });

  it('follows the State that its group selects, and asks for one until then', async () => {
    await show('<div><opic-state group="s1"></opic-state><opic-map group="s1"></opic-map></div>');
    const [element, map] = [document.querySelector('opic-state')!, document.querySelector('opic-map')!];
    expect(text(element)).to.contain('Choose a State');
    map.selected = 'BRA';
    await drawn(document);
    expect(text(element, 'h3')).to.equal('Brazil');
    expect(element.state).to.equal('BRA');
    map.selected = null;
    await drawn(document);
    expect(text(element)).to.contain('Choose a State');
  });

  it('keeps to its own State in a group, and to the group’s date', async () => {
    await show(
      '<div><opic-state group="s2" state="SI"></opic-state><opic-map group="s2" selected="BRA"></opic-map></div>',
    );
    const element = document.querySelector('opic-state')!;
    expect(text(element, 'h3')).to.equal('Slovenia');
    document.querySelector('opic-map')!.asOf = '2016-01-01';
    await drawn(document);
    expect(text(element, '.status')).to.equal('Signed, not a party');
  });

  it('links the name to the site’s own page', async () => {
    const element = await record('state="SVN" state-href="/countries/{iso2}"');
    expect(inside(element, 'h3 a')[0]!.getAttribute('href')).to.equal('/countries/SI');
  });

  it('cites: State, status, dates, source, address', async () => {
    const element = await record('state="SVN" as-of="2022-05-24"');
    const sentence = text(element, '.cite p');
    for (const part of [
      'Slovenia: State party',
      '25 May 2018',
      '24 May 2022',
      'as at 19 September 2026',
      'Treaty Collection',
      'https://treaties.un.org/',
    ])
      expect(sentence).to.contain(part);
  });

  it('says in words which groups a State is in, and how it stands with the United Nations', async () => {
    expect(text(await record('state="VAT"')))
      .to.contain('In no regional group')
      .and.to.contain('observer State');
    expect(text(await record('state="NIU"'))).to.contain('Not a Member of the United Nations');
    expect(text(await record('state="USA"'))).to.contain('member of no regional group');
    expect(text(await record('state="SVN"'))).to.contain('Europe · Eastern European States');
  });

  describe('of a document with a denunciation and a succession', () => {
    it('says that a State denounced, and shows it in the colour of those without action', async () => {
      const element = await made('ALB');
      expect(text(element, '.status')).to.equal('No longer a party');
      expect(inside(element, '.status .no-action')).to.have.length(1);
      expect(dates(element).join()).to.match(/29 May 2013.*Denunciation in effect ?1 June 2020/);
      const before = await made('ALB', '2020-05-31');
      expect(text(before, '.status')).to.equal('State party');
      expect(dates(before).join()).to.match(/Denunciation in effect ?1 June 2020/);
      expect(text(await made('ALB', '2019-05-31'))).not.to.match(/denunciation/i);
    });

    it('says that a denunciation is under way', async () => {
      const element = await made('BOL');
      expect(text(element, '.status')).to.equal('State party');
      expect(dates(element).join()).to.match(/Denunciation in effect ?1 February 2027/);
      expect(text(element, '.doubt')).to.contain('Not confirmed.');
    });

    it('names a succession, its declaration and sources with and without an address, as text', async () => {
      const element = await made('MNE');
      expect(dates(element).join()).to.contain('Succession').and.to.contain('10 January 2014');
      expect(text(element, '.declaration')).to.contain('<b>the competence</b>');
      expect(inside(element, '.declaration .unsure')).to.have.length(1);
      expect(text(element)).to.contain('A paper without an address');
      expect(text(element, '.caption')).to.contain('A made-up source');
    });
  });

  refuses(
    'opic-state',
    [
      ['state="XX"', 'state', 'XX', /such as SVN or SI/],
      ['state="SVN" state-href="javascript:alert(1)//{iso2}"', 'state-href', 'javascript:', /iso2/],
    ],
    element => expect(inside(element, 'h3 a')).to.have.length(0),
  );

  it('says the latest act as a sentence to post, as on the date shown', async () => {
    expect(text(await record('state="SVN"'), '[part~="news"] p')).to.equal(
      'Slovenia became the 39th State party on 25 May 2018, the 9th among the Eastern European States. The Protocol entered into force for it on 25 August 2018.',
    );
    expect(text(await record('state="SVN" as-of="2018-05-30"'), '[part~="news"] p')).to.contain(
      'The Protocol enters into force for it on 25 August 2018.',
    );
    expect(text(await record('state="SVN" as-of="2018-05-24"'), '[part~="news"] p')).to.equal(
      'Slovenia signed the Protocol on 28 February 2012. It is not yet a party.',
    );
    expect(inside(await record('state="USA"'), '[part~="news"]')).to.have.length(0);
  });

  it('shares its card with the news where the browser shares files, and offers it to keep everywhere', async () => {
    const shared: ShareData[] = [];
    stub(navigator, { canShare: () => true, share: async (data: ShareData) => void shared.push(data) });
    const cardOf = async () => {
      const element = await record('state="SVN"');
      await press(element, '.links button');
      await until(() => inside(element, '[part~="card"]').length > 0);
      return inside(element, '[part~="card"] button') as HTMLElement[];
    };
    const [, , share] = await cardOf();
    share!.click();
    await until(() => shared.length > 0);
    const [file] = shared[0]!.files!;
    expect(file!.name).to.match(/^opic-SVN-\d{4}-\d\d-\d\d-en-1200x630\.png$/);
    expect(shared[0]!.text).to.contain('Slovenia became the 39th State party');
    const image = await createImageBitmap(file!);
    expect([image.width, image.height]).to.deep.equal([1200, 630]);
    stub(navigator, { canShare: undefined });
    expect(await cardOf()).to.have.length(2);
  });

  it('has nothing that axe finds', async () => {
    for (const state of ['SVN', 'CZE', 'NOR'])
      await expect(await record(`state="${state}"`)).to.be.accessible();
    await expect(await record('')).to.be.accessible();
  });

  it('is no wider than its place at 280 px, and draws all 197', async () => {
    const element = await record('style="width:280px"');
    for (const { iso3 } of element.data.states) {
      await set(element, { state: iso3 });
      expect(element.shadowRoot!.querySelector('.whole')!.scrollWidth, iso3).to.be.at.most(280);
    }
  });
});
