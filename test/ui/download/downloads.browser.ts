/** Every element is taken along in one way: a link “Download”, and the menu that it opens. */
import { expect } from '@open-wc/testing';
import type { OpicElement } from '../../../src/core/opic-element.js';
import { dataset, toDocument } from '../../../src/model/index.js';
import { inside, press, show, stub, text, until } from '../../support/on-page.js';

const PICTURES = ['Picture (PNG)', 'Picture (SVG)'];
const TABLE = 'Table (CSV)';
const WAYS = ['Copy the link', 'Copy the embed code'];

const menus: Readonly<Record<string, readonly string[]>> = {
  '<opic-map></opic-map>': [...PICTURES, TABLE, ...WAYS],
  '<opic-breakdown by="group"></opic-breakdown>': [...PICTURES, TABLE, ...WAYS],
  '<opic-timeline></opic-timeline>': [...PICTURES, TABLE, ...WAYS],
  '<opic-state state="SVN"></opic-state>': [...PICTURES, TABLE, ...WAYS],
  '<opic-since from="2022-05-24"></opic-since>': [...PICTURES, ...WAYS],
  '<opic-procedures></opic-procedures>': [...PICTURES, TABLE, ...WAYS],
  '<opic-table></opic-table>': [TABLE, ...WAYS],
};

async function openMenu(element: Element): Promise<void> {
  await press(element, '.links button', -1);
  await until(() => inside(element, '.menu').length > 0);
}

async function copiedCode(element: Element): Promise<string> {
  await openMenu(element);
  const written: string[] = [];
  const writeText = async (said: string) => void written.push(said);
  stub(navigator, { clipboard: { writeText } });
  await press(element, '[part="download-menu"] button', -1);
  await until(() => written.length === 1);
  return written[0]!;
}

describe('the Download menu', () => {
  for (const [tag, choices] of Object.entries(menus))
    it(`of ${tag}`, async () => {
      const element = await show<OpicElement>(tag);
      const link = () => inside(element, '.links button').at(-1) as HTMLElement;
      const menu = () => inside(element, '[part="download-menu"]')[0];
      expect(link().textContent!.trim()).to.equal('Download');
      expect(link().getAttribute('aria-expanded')).to.equal('false');
      link().click();
      await until(() => !!menu() && link().getAttribute('aria-expanded') === 'true');
      expect(menu()!.getAttribute('role')).to.equal('group');
      expect(menu()!.getAttribute('aria-label')).to.equal('Download');
      const buttons = [...menu()!.querySelectorAll('button')];
      expect(buttons.map(button => button.textContent!.trim())).to.deep.equal(choices);
      for (const button of [link(), ...buttons])
        expect(button.getBoundingClientRect().height, button.textContent!).to.be.at.least(24);
      // The way of the Tab key: from the link into its menu.
      expect(link().compareDocumentPosition(menu()!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      link().click();
      await until(() => !menu());
    });

  it('copies code that shows the State of the record, not the empty record of a group', async () => {
    const place: Element = await show(
      '<div><opic-map group="g" selected="FRA"></opic-map><opic-state group="g"></opic-state></div>',
    );
    const record = place.querySelector('opic-state')!;
    await until(() => text(record, 'h3') === 'France');
    expect(await copiedCode(record)).to.contain('<opic-state state="FRA"></opic-state>');
  });

  it('copies code that shows what a dashboard, a script or a group shows, and no default', async () => {
    const board = await show<OpicElement>(
      '<opic-dashboard as-of="2022-05-24" region="africa" states="MAR GAB" src="./none.json"></opic-dashboard>',
    );
    await board.updateComplete;
    const inner = board.shadowRoot!.querySelector('opic-timeline')!;
    const code = await copiedCode(inner);
    expect(code)
      .to.contain(' as-of="2022-05-24"')
      .and.to.match(/ src="http[^"]*\/none\.json"/);
    const map = await copiedCode(board.shadowRoot!.querySelector('opic-map')!);
    expect(map).to.contain(' region="africa"').and.to.contain(' states="MAR GAB"');
    const table = await show<OpicElement>('<opic-table></opic-table>');
    Object.assign(table, { asOf: '2019-01-01' });
    expect(await copiedCode(table)).to.contain('<opic-table as-of="2019-01-01"></opic-table>');
    const plain = await show<OpicElement>('<opic-breakdown by="group"></opic-breakdown>');
    expect(await copiedCode(plain)).to.contain('<opic-breakdown by="group"></opic-breakdown>');
  });

  it('copies the code of a dashboard’s part whose own address is empty', async () => {
    const board = await show<OpicElement>('<opic-dashboard src="./none.json"></opic-dashboard>');
    await board.updateComplete;
    const map = board.shadowRoot!.querySelector('opic-map')!;
    map.data = toDocument(dataset);
    map.src = '';
    expect(await copiedCode(map)).to.match(/ src="http[^"]*\/none\.json"/);
  });

  it('offers no code where a script gave the page its data', async () => {
    const map = await show<OpicElement>('<opic-map></opic-map>');
    map.data = toDocument(dataset);
    await openMenu(map);
    expect(text(map, '.menu')).to.match(/Copy the link$/);
  });

  it('copies code whose addresses lead from any page to where they lead here', async () => {
    const record = await show<OpicElement>('<opic-state state="FR" src="./none.json"></opic-state>');
    record.setAttribute('state-href', '../states/{iso2}?of=opic&full');
    const { origin, href } = new URL('.', document.baseURI);
    const code = await copiedCode(record);
    expect(code).to.contain(` src="${href}none.json"`);
    expect(code)
      .to.match(/ state-href="http[^"]*\/states\/\{iso2\}\?of=opic&amp;full"/)
      .and.to.contain(origin);
  });
});
