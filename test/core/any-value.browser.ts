/** Whatever a script sets an option to: nothing is thrown, the element stays, and what cannot be meant is named. */
import { expect } from '@open-wc/testing';
import '../../src/elements/opic-presenter.js';
import { elementNames } from '../../src/core/element-names.js';
import type { OpicElement } from '../../src/core/opic-element.js';
import { optionsOf } from '../../src/core/property.js';
import type { OpicMap } from '../../src/elements/opic-map.js';
import type { OpicTable } from '../../src/elements/opic-table.js';
import { heard, inside, set, show, text } from '../support/on-page.js';

const values: Readonly<Record<string, () => unknown>> = {
  true: () => true,
  false: () => false,
  zero: () => 0,
  number: () => 20,
  NaN: () => NaN,
  bigint: () => 5n,
  symbol: () => Symbol('s'),
  function: () => () => 'SVN',
  object: () => ({}),
  'an object without a prototype': () => Object.create(null) as object,
  'an empty list': () => [],
  'a list': () => ['SVN', 'HRV'],
  'a list of anything': () => [Symbol('s'), null, {}],
  'an empty Set': () => new Set(),
  'a Set': () => new Set(['SVN']),
  'a Map': () => new Map([['SVN', 1]]),
  URL: () => new URL('https://example.org/{iso2}'),
  date: () => new Date(0),
  'a broken date': () => new Date(NaN),
  element: () => document.body,
  'document.all': () => document.all,
  'what throws': () => new Proxy({}, { get: () => expect.fail('read') }),
};

/** Frames of the page that ask for addresses are of no interest here. */
const LEFT_OUT = ['src', 'logo'];

describe('an option of', () => {
  const thrown: unknown[] = [];
  const listen = (event: Event) => thrown.push((event as PromiseRejectionEvent).reason ?? event);
  before(() => {
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
  });
  after(() => {
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
  });

  for (const tag of elementNames.map(name => `opic-${name}`))
    it(`${tag} may be set to anything`, async () => {
      const element = await show<OpicElement>(`<${tag}></${tag}>`);
      const options = optionsOf(element).filter(({ state, name }) => !state && !LEFT_OUT.includes(name));
      for (const { name } of options)
        for (const [kind, make] of Object.entries(values)) {
          const value = make();
          Object.assign(element, { [name]: value });
          await element.updateComplete.catch((error: unknown) => thrown.push(error));
          expect(thrown, `${name}: ${kind}`).to.deep.equal([]);
          // A figure that is none leaves its place to the content of the tag.
          expect(element.shadowRoot!.childElementCount, `${name}: ${kind}`).to.be.greaterThan(0);
          Object.assign(element, { [name]: null });
          await element.updateComplete;
          expect(inside(element, '.notes'), `${name} after ${kind}`).to.have.length(0);
        }
    });
});

describe('an option is read as if it were written out', () => {
  it('from a list, a Set, a number and an address', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const source = new URL('https://example.org/pledges');
    const states = new Set(['SVN', 'HRV']);
    Object.assign(map, {
      controls: ['zoom'],
      states,
      statesLabel: 5,
      pledged: ['FJI'],
      pledgedSource: source,
    });
    await map.updateComplete;
    expect(map.controls).to.equal('zoom');
    expect(map.states).to.equal('SVN HRV');
    expect(text(map, '.part')).to.equal('5');
    expect(inside(map, '.notes')).to.have.length(0);
    const table = await show<OpicTable>('<opic-table></opic-table>');
    Object.assign(table, { columns: ['status', 'deposit'] });
    await table.updateComplete;
    expect(table.columns).to.equal('status deposit');
    expect(inside(table, '.notes')).to.have.length(0);
  });

  it('and is refused where it is something else, until it is put right', async () => {
    const told = heard('opic-error');
    const map = await show<OpicMap>('<opic-map></opic-map>');
    Object.assign(map, { controls: false, states: {}, lang: Symbol('en') });
    await map.updateComplete;
    expect(told[0]!.issues.map(({ path }) => path)).to.deep.equal(['controls', 'states', 'lang']);
    expect(text(map, '.notes')).to.contain('controls').and.to.contain('a symbol');
    map.controls = 'zoom';
    map.states = null;
    map.removeAttribute('lang');
    await set(map, { lang: 'en' });
    expect(inside(map, '.notes')).to.have.length(0);
  });
});
