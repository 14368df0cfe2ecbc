/** The development build's hints in the console. */
import { expect } from '@open-wc/testing';
import type { OpicMap } from '../../src/index.js';
import '../../src/core/development-hints.js';
import { set, show, until } from '../support/on-page.js';

describe('the development build', () => {
  const { warn } = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  // The first, as the page is looked over once.
  it('warns of a tag that no import has registered, and of one that there is not', async () => {
    await show('<opic-map></opic-map><opic-presenter></opic-presenter><opic-chart></opic-chart>');
    await until(() => warnings.length > 1);
    expect(warnings.length).to.equal(2);
    expect(warnings[0]).to.contain('<opic-presenter>').and.to.contain("'opic-widgets/opic-presenter.js'");
    expect(warnings[1]).to.contain('<opic-chart>').and.to.contain('opic-timeline');
  });

  it('warns once of an attribute that there is not, and says which was meant', async () => {
    await show('<opic-map asof="2022-05-24"></opic-map><opic-map asof="2022-05-24"></opic-map>');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('"asof"').and.to.contain('as-of');
    await show('<opic-map colour="red"></opic-map>');
    expect(warnings[1]).to.contain('stale-after');
  });

  it('says nothing of what stands on any element', async () => {
    await show(
      '<opic-map id="a" class="b" data-x="c" aria-label="d" lang="en" as-of="2022-05-24"></opic-map>',
    );
    expect(warnings).to.deep.equal([]);
  });

  it('warns once of a date in a wrong form, and says which is right', async () => {
    await show('<opic-map as-of="24.5.2022"></opic-map><opic-map as-of="24.5.2022"></opic-map>');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('24.5.2022').and.to.contain('2022-05-24');
  });

  it('warns of a date in a wrong form that a script sets later', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    await set(map, { asOf: '5/24/2022' });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('5/24/2022');
  });

  it('warns once of a colour that is none, and of a type that is none', async () => {
    const looks = '--opic-party: 003366; --opic-text: #222; --opic-font: 16px Arial';
    await show(`<div style="${looks}"><opic-map></opic-map><opic-state></opic-state></div>`);
    expect(warnings.length).to.equal(2);
    expect(warnings[0]).to.contain('--opic-party: 003366').and.to.contain('#003366');
    expect(warnings[1]).to.contain('--opic-font: 16px Arial');
  });

  it('warns of a group of one, and not of a group of two', async () => {
    await show(
      '<opic-map group="two"></opic-map><opic-map group="two"></opic-map><opic-map group="one"></opic-map>',
    );
    await until(() => warnings.length > 0);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('group="one"');
  });

  it('says which module brings a language that is not here', async () => {
    await show('<opic-map lang="es-MX"></opic-map><opic-map lang="eo"></opic-map>');
    expect(warnings.length).to.equal(2);
    expect(warnings[0]).to.contain("import 'opic-widgets/lang/es.js'");
    expect(warnings[1]).to.contain('expected: en');
  });
});
