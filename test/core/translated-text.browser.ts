/** What a reader sees whose browser translates the page: figures follow the date all the same. */
import { expect } from '@open-wc/testing';
import type { OpicElement } from '../../src/core/opic-element.js';
import { drawn, show } from '../support/on-page.js';

const elements = (group: string) =>
  ['map', 'breakdown by="group"', 'timeline', 'table', 'state state="SVN"']
    .map(name => `<opic-${name} group="${group}"></opic-${name.split(' ')[0]}>`)
    .join('');

/** Every text in an element and in those inside it. */
function* textsIn(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element && node.shadowRoot) yield* textsIn(node.shadowRoot);
    if (node instanceof Text && node.data.trim() && !(node.parentElement instanceof HTMLStyleElement))
      yield node;
  }
}

type Put = (text: Text, font: HTMLElement) => void;

/** As translators do it: some in one step, some in two. */
const ways: Record<string, Put> = {
  'in one step': (text, font) => text.replaceWith(font),
  'beside it first': (text, font) => {
    text.before(font);
    text.remove();
  },
  'behind it first': (text, font) => {
    text.after(font);
    text.remove();
  },
};

function translate(root: Node, put: Put): number {
  const texts = [...textsIn(root)].filter(text => !text.parentElement?.closest('font'));
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    put(text, outer);
  }
  return texts.length;
}

/** What an element that has nothing new to say still says in the translator's words counts as well. */
const said = (root: Node) => [...textsIn(root)].map(text => text.data.replace(/[«»]/g, '').trim()).join('|');

for (const [way, put] of Object.entries(ways)) {
  it(`figures follow where a translator put its own text in, ${way}`, async () => {
    const place = await show(`<div>${elements('translated')}<opic-dashboard></opic-dashboard></div>
      <div>${elements('as it was')}<opic-dashboard></opic-dashboard></div>`);
    const other = place.nextElementSibling!;
    await drawn(document);
    const all = (of: Element) => [...of.querySelectorAll<OpicElement>('*')];
    const both = async (act: (element: OpicElement) => void) => {
      for (const element of [...all(place), ...all(other)]) act(element);
      for (let turn = 0; turn < 3; turn++) await drawn(document);
      await new Promise(resolve => setTimeout(resolve, 50));
    };
    const changes: ((element: OpicElement) => void)[] = [
      element => (element.asOf = '2014-04-14'),
      element => (element.asOf = '2012-02-27'),
      element => (element.asOf = '2030-01-01'), // a note comes
      element => (element.asOf = '2022-05-24'), // and goes
      element => element.setAttribute('region', 'africa'),
      element => element.setAttribute('states', 'SVN FRA'),
      element => element.removeAttribute('states'),
      element => element.setAttribute('lang', 'nonsense'),
      element => (element.asOf = null),
    ];
    for (const change of changes) {
      expect(translate(place, put)).to.be.greaterThan(100);
      await new Promise(resolve => setTimeout(resolve));
      await both(change);
      expect(said(place), String(change)).to.equal(said(other));
    }
  });
}
