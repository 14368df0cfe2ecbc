import '../../src/entries/lang/fr.js';
import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/core/element-names.js';
import type { OpicElement } from '../../src/core/opic-element.js';
import type { OpicMap } from '../../src/elements/opic-map.js';
import { inside, press, set, show, statusShown, text, until } from '../support/on-page.js';

function newFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: 1000, height: 800 });
  return document.body.appendChild(frame);
}

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

  it('keeps its looks in another document and back, its open menu too, and takes its language from there', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const stage = map.parentElement!;
    await press(map, '.links button', 1);
    await until(() => inside(map, '.menu').length > 0);
    const looks = () => [
      getComputedStyle(inside(map, '[data-state="SVN"]')[0]!).fill,
      getComputedStyle(inside(map, '.menu')[0]!).display,
    ];
    const before = looks();
    expect(before[0]).not.to.equal('rgb(0, 0, 0)');
    expect(before[1]).to.equal('flex');
    const frame = newFrame();
    frame.contentDocument!.documentElement.lang = 'fr';
    frame.contentDocument!.body.append(map);
    await map.updateComplete;
    expect(map.ownerDocument).to.equal(frame.contentDocument);
    expect(looks()).to.deep.equal(before);
    expect(text(map, '.legend')).to.contain('États parties');
    stage.append(map);
    frame.remove();
    await map.updateComplete;
    expect(looks()).to.deep.equal(before);
    expect(text(map, '.legend')).to.contain('States parties');
  });

  it('that is made for the document of a frame has its looks there', async () => {
    const frame = newFrame();
    const map = document.createElement('opic-map');
    frame.contentDocument!.body.append(map);
    await map.updateComplete;
    expect(getComputedStyle(inside(map, '.whole')[0]!).containerType).to.equal('inline-size');
    map.remove();
    frame.remove();
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
