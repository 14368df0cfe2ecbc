/** The development build's hints in the console. */
import { expect } from '@open-wc/testing';
import type { OpicMap } from '../../src/index.js';
import '../../src/core/development-hints.js';
import { set, show, stub, until } from '../support/on-page.js';

describe('the development build', () => {
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    stub(console, { warn: (text: string) => void warnings.push(text) });
  });

  /** What is said of which page, hint by hint, once each. */
  const hints: [of: string, markup: string, said: RegExp[]][] = [
    // The first, as the page is looked over once.
    [
      'a tag that no import has registered, and one that there is not',
      '<opic-map></opic-map><opic-presenter></opic-presenter><opic-chart></opic-chart>',
      [/<opic-presenter>.*'opic-widgets\/opic-presenter\.js'/, /<opic-chart>.*opic-timeline/],
    ],
    [
      'an attribute that there is not, and says which was meant',
      '<opic-map asof="2022-05-24"></opic-map><opic-map asof="2022-05-24" colour="red"></opic-map>',
      [/"asof".*as-of/, /"colour".*stale-after/],
    ],
    [
      'nothing that stands on any element',
      '<opic-map id="a" class="b" data-x="c" aria-label="d" lang="en" as-of="2022-05-24"></opic-map>',
      [],
    ],
    [
      'a date in a wrong form, and says which is right',
      '<opic-map as-of="24.5.2022"></opic-map><opic-map as-of="24.5.2022"></opic-map>',
      [/24\.5\.2022.*2022-05-24/],
    ],
    [
      'a colour that is none, and a type that is none',
      '<div style="--opic-party: 003366; --opic-text: #222; --opic-font: 16px Arial"><opic-map></opic-map><opic-state></opic-state></div>',
      [/--opic-party: 003366.*#003366/, /--opic-font: 16px Arial/],
    ],
    [
      'a group of one, and not of a group of two',
      '<opic-map group="two"></opic-map><opic-map group="two"></opic-map><opic-map group="one"></opic-map>',
      [/group="one"/],
    ],
    [
      'a language that is not here, and says which module brings it',
      '<opic-map lang="es-MX"></opic-map><opic-map lang="eo"></opic-map>',
      [/import 'opic-widgets\/lang\/es\.js'/, /expected: en/],
    ],
  ];
  for (const [of, markup, said] of hints)
    it(`warns of ${of}`, async () => {
      await show(markup);
      await until(() => warnings.length >= said.length);
      expect(warnings.length).to.equal(said.length);
      for (const [at, warning] of warnings.entries()) expect(warning).to.match(said[at]!);
    });

  it('warns of a date in a wrong form that a script sets later', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    await set(map, { asOf: '5/24/2022' });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('5/24/2022');
  });
});
