/** The presenter as an element among others in a page. */
import { expect } from '@open-wc/testing';
import '../../../src/entries/lang/ar.js';
import '../../../src/entries/lang/fr.js';
import { heard, inside, show } from '../../support/on-page.js';
import { ask, counts, notes, one, press, slide, stage, talk } from '../../support/presenter.js';

const title = (element: Element) => one(element, '.heard h2').textContent;
const texts = (element: Element) => inside(element, '.stage text').map(text => text.textContent!.trim());

describe('opic-presenter in a page', () => {
  it('takes its slides from its children, with their own words and dates', async () => {
    const element = await talk(
      '',
      `
      <section data-slide="title"><h1>Our title</h1><p>Palais Wilson</p></section>
      <section data-slide="where" data-as-of="2022-05-24"></section>
      <section><h2>What we ask</h2><ul><li>Sign.</li><li>Ratify.</li></ul></section>
      <section data-slide="svn"></section>`,
    );
    expect(title(element)).to.equal('Our title');
    expect(texts(element)).to.include('Palais Wilson');
    stage(element).focus();
    await press(element, 'PageDown');
    expect(counts(element)).to.eql(['48', '16', '133']);
    const statuses = inside(element, '[data-count]').map(count => count.getAttribute('data-status'));
    expect(statuses).to.eql(['party', 'signatory', 'no-action']);
    const drawn = inside(element, '[data-state]').map(shape => shape.getAttribute('data-state'));
    expect(new Set(drawn).size).to.equal(197);
    await press(element, 'PageDown');
    expect(title(element)).to.equal('What we ask');
    expect(texts(element)).to.include.members(['Sign.', 'Ratify.']);
    await press(element, 'PageDown');
    expect(slide(element)).to.equal('SVN');
    expect(texts(element)[0]).to.equal('Slovenia');
  });

  it('keeps every word of its children, in their order, and notes apart', async () => {
    for (const [written, read] of [
      [
        'Before <b>all</b><h2>H</h2>loose<p>one</p>and <i>more</i><br>here',
        'Before all|loose|one|and more here',
      ],
      ['<h2>H</h2><div>a<p>b</p>c</div>d', 'a|b|c|d'],
      ['<h2>H</h2><ul>Say:<li>a<ul><li>b</li></ul>c</li></ul><h3>Last</h3>', 'Say:|a|b|c|Last'],
      ['<h2>H</h2>seen<aside>not <p>this</p></aside><style>nor this</style>', 'seen'],
      ['<h2>H</h2><table><tr><td>one</td><td>two</td></tr></table>', 'one two'],
    ]) {
      const element = await talk('', `<section>${written}</section>`);
      const lines = inside(element, '.heard p').map(line => line.textContent);
      expect(lines.slice(1, -1).join('|'), written).to.equal(read);
      expect(title(element)).to.equal('H');
    }
  });

  it('follows its children when they change', async () => {
    const element = await talk('', '<section><h2>One</h2></section>');
    element.querySelector('h2')!.textContent = 'Two';
    await new Promise(done => setTimeout(done));
    await element.updateComplete;
    expect(title(element)).to.equal('Two');
  });

  it('has no key of the page’s, only those pressed on it', async () => {
    const element = await talk('slides="title where"');
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
    await ask(element!, 'Fiji');
    expect(map!.selected).to.equal('FJI');
    await ask(element!, '2014-04-14');
    expect(map!.asOf).to.equal('2014-04-14');
    expect(heard).to.eql([
      ['opic-state-select', { state: 'FJI', status: 'no-action' }],
      ['opic-as-of-change', { asOf: '2014-04-14' }],
    ]);
  });

  it('never writes to its own attributes', async () => {
    const element = await talk('slides="title where"');
    stage(element).focus();
    await press(element, 'PageDown', 'l', 'Escape', 'd', 'b', 'b', '?', 'Escape');
    expect(element.getAttributeNames()).to.eql(['slides']);
  });

  it('is mirrored in Arabic, and each text says its own direction', async () => {
    const element = await talk('lang="ar" slides="breakdown"');
    const picture = one(element, '.stage svg');
    expect(picture.getAttribute('direction')).to.equal('ltr');
    for (const text of picture.querySelectorAll('text')) {
      if (/\D/.test(text.textContent!)) expect(text.textContent).to.match(/^\u202b.*\u202c$/);
    }
    const [party, , none] = inside(element, '[data-count]').map(count => count.getBoundingClientRect().left);
    expect(party).to.be.greaterThan(none!);
  });

  it('refuses what it cannot use, and says so on the page and to the page', async () => {
    const told = heard('opic-error');
    const element = await talk('slides="title wher" color="nocolor" scheme="pink"');
    const issues = told.flatMap(detail => detail.issues);
    const paths = [...new Set(issues.map(({ path }) => path))].sort();
    expect(paths).to.eql(['color', 'scheme', 'slides']);
    expect(notes(element)).to.have.length(3);
  });

  for (const panel of ['', '/', '?', 't']) {
    it(`is accessible${panel && ` with the panel of ${panel}`}`, async () => {
      const element = await talk('slides="where"');
      stage(element).focus();
      if (panel) await press(element, panel);
      await expect(element).to.be.accessible();
    });
  }
});
