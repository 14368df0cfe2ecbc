/** The presenter as an element among others in a page. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/entries/lang/ar.js';
import '../../../src/entries/lang/fr.js';
import '../../../src/elements/opic-presenter.js';
import type { OpicPresenter } from '../../../src/elements/opic-presenter.js';
import { heard, inside, show } from '../../support/on-page.js';

const slide = (element: Element) => inside(element, '.stage')[0]!.getAttribute('data-slide');
const title = (element: Element) => inside(element, '.heard h2')[0]!.textContent;
const stage = (element: Element) => inside(element, '.stage')[0] as HTMLElement;
const texts = (element: Element) => inside(element, '.stage text').map(text => text.textContent!.trim());

async function press(element: OpicPresenter, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
  await element.updateComplete;
}

describe('opic-presenter in a page', () => {
  it('takes its slides from its children, with their own words and dates', async () => {
    const element = await show<OpicPresenter>(`<opic-presenter>
      <section data-slide="title"><h1>Our title</h1><p>Palais Wilson</p></section>
      <section data-slide="where" data-as-of="2022-05-24"></section>
      <section><h2>What we ask</h2><ul><li>Sign.</li><li>Ratify.</li></ul></section>
      <section data-slide="svn"></section>
    </opic-presenter>`);
    expect(title(element)).to.equal('Our title');
    expect(texts(element)).to.include('Palais Wilson');
    stage(element).focus();
    await press(element, 'PageDown');
    expect(inside(element, '[data-count]').map(one => one.getAttribute('data-count'))).to.eql([
      '48',
      '16',
      '133',
    ]);
    await press(element, 'PageDown');
    expect(title(element)).to.equal('What we ask');
    expect(texts(element)).to.include.members(['Sign.', 'Ratify.']);
    await press(element, 'PageDown');
    expect(slide(element)).to.equal('SVN');
    expect(texts(element)[0]).to.equal('Slovenia');
  });

  it('follows its children when they change', async () => {
    const element = await show<OpicPresenter>(
      '<opic-presenter><section><h2>One</h2></section></opic-presenter>',
    );
    element.querySelector('h2')!.textContent = 'Two';
    await new Promise(done => setTimeout(done));
    await element.updateComplete;
    expect(title(element)).to.equal('Two');
  });

  it('has no key of the page’s, only those pressed on it', async () => {
    const element = await show<OpicPresenter>('<opic-presenter slides="title where"></opic-presenter>');
    (document.activeElement as HTMLElement | null)?.blur();
    await press(element, 'PageDown', 'b', '?');
    expect(slide(element)).to.equal('title');
    expect(inside(element, '.panel, .blank')).to.eql([]);
    stage(element).focus();
    await press(element, 'PageDown');
    expect(slide(element)).to.equal('where');
  });

  it('shares date and State with its group, and says once what the presenter did', async () => {
    await show('<div></div>');
    const place = document.querySelector('#stage')!;
    place.innerHTML = `<opic-presenter group="room" slides="where"></opic-presenter><opic-map group="room"></opic-map>`;
    const [element] = place.querySelectorAll('opic-presenter');
    const [map] = place.querySelectorAll('opic-map');
    await element!.updateComplete;
    const heard: unknown[] = [];
    for (const type of ['opic-as-of-change', 'opic-state-select', 'opic-region-change'])
      place.addEventListener(type, event => heard.push([type, (event as CustomEvent).detail]));
    stage(element!).focus();
    await press(element!, '/');
    await sendKeys({ type: 'Fiji' });
    await press(element!, 'Enter');
    expect(map!.selected).to.equal('FJI');
    await press(element!, '/');
    await sendKeys({ type: '2014-04-14' });
    await press(element!, 'Enter');
    expect(map!.asOf).to.equal('2014-04-14');
    expect(heard).to.eql([
      ['opic-state-select', { state: 'FJI', status: 'no-action' }],
      ['opic-as-of-change', { asOf: '2014-04-14' }],
    ]);
  });

  it('never writes to its own attributes', async () => {
    const element = await show<OpicPresenter>('<opic-presenter slides="title where"></opic-presenter>');
    stage(element).focus();
    await press(element, 'PageDown', 'l', 'Escape', 'd', 'b', 'b', '?', 'Escape');
    expect(element.getAttributeNames()).to.eql(['slides']);
  });

  it('is mirrored in Arabic, and each text says its own direction', async () => {
    const element = await show<OpicPresenter>(
      '<opic-presenter lang="ar" slides="breakdown"></opic-presenter>',
    );
    const picture = inside(element, '.stage svg')[0]!;
    expect(picture.getAttribute('direction')).to.equal('ltr');
    for (const text of picture.querySelectorAll('text')) {
      if (/\D/.test(text.textContent!)) expect(text.textContent).to.match(/^\u202b.*\u202c$/);
    }
    const [party, , none] = inside(element, '[data-count]').map(one => one.getBoundingClientRect().left);
    expect(party).to.be.greaterThan(none!);
  });

  it('refuses what it cannot use, and says so on the page and to the page', async () => {
    const told = heard('opic-error');
    const element = await show<OpicPresenter>(
      '<opic-presenter slides="title wher" color="nocolor" scheme="pink"></opic-presenter>',
    );
    const issues = told.flatMap(detail => detail.issues);
    const paths = [...new Set(issues.map(({ path }) => path))].sort();
    expect(paths).to.eql(['color', 'scheme', 'slides']);
    expect(inside(element, '.notes p').length).to.equal(3);
  });

  for (const panel of ['', '/', '?', 't']) {
    it(`is accessible${panel && ` with the panel of ${panel}`}`, async () => {
      const element = await show<OpicPresenter>('<opic-presenter slides="where"></opic-presenter>');
      stage(element).focus();
      if (panel) await press(element, panel);
      await expect(element).to.be.accessible();
    });
  }
});
