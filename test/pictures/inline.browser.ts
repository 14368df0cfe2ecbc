/** The same picture twice in one page: each must stand by itself. */
import { expect } from '@open-wc/testing';
import { renderMap } from '../../src/entries/static.js';

it('a picture keeps its hatching where the same picture before it is hidden', () => {
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = `<div hidden>${renderMap({ id: 'first' })}</div><div>${renderMap({ id: 'second' })}</div>`;
  const [first, second] = place.querySelectorAll('svg');
  const ids = (svg: Element) => [...svg.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids(first!).filter(id => ids(second!).includes(id))).to.deep.equal([]);
  const hatched = [...second!.querySelectorAll('[data-status="signatory"]')];
  expect(hatched).to.have.length.above(10);
  for (const shape of second!.querySelectorAll('[fill^="url("], [clip-path]'))
    for (const name of ['fill', 'clip-path']) {
      const id = /url\(#(.*)\)/.exec(shape.getAttribute(name) ?? '')?.[1];
      if (!id) continue;
      // What a page finds under the id must be drawn, and be the picture's own.
      const found = document.getElementById(id)!;
      expect(second!.contains(found)).to.equal(true);
      expect(found.closest('[hidden]')).to.equal(null);
    }
  place.remove();
});
