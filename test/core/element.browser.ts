import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/core/element-names.js';
import type { OpicElement } from '../../src/core/opic-element.js';
import type { OpicMap } from '../../src/elements/opic-map.js';
import { inside, set, show, statusShown, text } from '../support/on-page.js';

describe('an element', () => {
  for (const date of ['0002-05-24', '0020-05-24', '0202-05-24', '1899-12-31'])
    it(`takes ${date} for a date that is still being typed`, async () => {
      const map = await show<OpicMap>('<opic-map></opic-map>');
      await set(map, { asOf: date });
      expect(map.asOf).to.equal('2026-09-19');
      expect(statusShown(map, 'SVN')).to.equal('party');
      expect(text(map, '.notes')).to.contain(date);
    });

  it('says of a day after the data that nothing is known', async () => {
    const map = await show<OpicMap>('<opic-map as-of="2030-01-01"></opic-map>');
    expect(text(map, '.notes')).to.contain('Nothing is known after 19 September 2026');
    expect(text(map, '.legend')).to.match(/^54 .* 15 .* 128 /);
  });

  it('refuses a language of thousands of parts at once', async () => {
    const long = Array(4000).fill('aa').join('-');
    const map = await show<OpicMap>(`<opic-map lang="${long}"></opic-map>`);
    expect(text(map, '.notes')).to.contain('lang: “aa-aa-aa');
    expect(text(map, '.notes').length).to.be.lessThan(200);
  });

  it('keeps its looks in another document and back', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const stage = map.parentElement!;
    const colour = () => getComputedStyle(inside(map, '[data-state="SVN"]')[0]!).fill;
    const before = colour();
    expect(before).not.to.equal('rgb(0, 0, 0)');
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(map);
    await map.updateComplete;
    expect(map.ownerDocument).to.equal(frame.contentDocument);
    expect(colour()).to.equal(before);
    stage.append(map);
    frame.remove();
    await map.updateComplete;
    expect(colour()).to.equal(before);
  });

  it('lets pointers pass with all that is in it, where the page says so', async () => {
    for (const name of elementNames) {
      if (['count', 'presenter'].includes(name)) continue;
      const element = await show<OpicElement>(`<opic-${name} state="SVN"></opic-${name}>`);
      element.style.pointerEvents = 'none';
      const answering = inside(element, '*').filter(part => getComputedStyle(part).pointerEvents !== 'none');
      expect(
        answering.map(part => part.outerHTML.slice(0, 80)),
        name,
      ).to.deep.equal([]);
    }
  });
});
