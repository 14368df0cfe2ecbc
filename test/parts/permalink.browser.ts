import { expect } from '@open-wc/testing';
import type { OpicDashboard } from '../../src/elements/dashboard/index.js';
import { readPermalink } from '../../src/parts/permalink.js';
import { clickOn, drawn, inside, show, text } from '../support/on-page.js';

const clear = () => history.replaceState(null, '', location.pathname + location.search);

describe('a permalink', () => {
  beforeEach(clear);
  afterEach(clear);

  it('is read part by part, and leaves other addresses alone', () => {
    expect(readPermalink('#opic=as-of:2022-05-24,state:SVN')).to.deep.equal({
      'as-of': '2022-05-24',
      state: 'SVN',
    });
    expect(readPermalink('#opic=as-of%3A2022-05-24%2Cregion%3Aafrica')).to.deep.equal({
      'as-of': '2022-05-24',
      region: 'africa',
    });
    expect(readPermalink('#chapter-2')).to.equal(undefined);
    expect(readPermalink('#opic=%E0%A4%A')).to.equal(undefined);
    expect(readPermalink('#opic=__proto__:1,x:y')).to.deep.equal({});
  });

  it('shows what the address keeps, and follows the address', async () => {
    location.hash = '#opic=as-of:2022-05-24,state:SI,region:europe';
    const board = await show<OpicDashboard>('<opic-dashboard permalink></opic-dashboard>');
    expect([board.asOf, board.selected, board.region]).to.deep.equal(['2022-05-24', 'SVN', 'europe']);
    location.hash = '#opic=as-of:2014-04-14';
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(board.asOf).to.equal('2014-04-14');
  });

  it('is written when a reader chooses, and not otherwise', async () => {
    const board = await show<OpicDashboard>('<opic-dashboard permalink as-of="2022-05-24"></opic-dashboard>');
    board.asOf = '2019-04-30';
    await drawn(document);
    expect(location.hash).to.equal('');
    const [map] = inside(board, 'opic-map');
    await clickOn(inside(map!, '[data-state="BRA"]')[0]!);
    expect(location.hash).to.equal('#opic=as-of:2019-04-30,state:BRA');
  });

  it('is neither read nor written without the attribute', async () => {
    location.hash = '#opic=as-of:2022-05-24';
    const board = await show<OpicDashboard>('<opic-dashboard></opic-dashboard>');
    expect(board.asOf).to.equal('2026-09-19');
  });

  it('with a wrong part says so and shows the rest', async () => {
    location.hash = '#opic=as-of:2022-02-30,state:SVN';
    const board = await show<OpicDashboard>('<opic-dashboard permalink></opic-dashboard>');
    expect(board.selected).to.equal('SVN');
    expect(text(board, '.notes')).to.contain('2022-02-30');
  });
});

describe('a dashboard', () => {
  it('is a group of its own', async () => {
    await show('<div><opic-dashboard as-of="2022-05-24"></opic-dashboard><opic-map></opic-map></div>');
    const board = document.querySelector('opic-dashboard')!;
    const inner = inside(board, 'opic-map')[0] as HTMLElementTagNameMap['opic-map'];
    expect(inner.asOf).to.equal('2022-05-24');
    expect(document.querySelector('opic-map')!.asOf).to.equal('2026-09-19');
  });

  it('joins the group it is given', async () => {
    await show(
      '<div><opic-map group="g" as-of="2014-04-14"></opic-map><opic-dashboard group="g"></opic-dashboard></div>',
    );
    const board = document.querySelector('opic-dashboard')!;
    const inner = inside(board, 'opic-map')[0] as HTMLElementTagNameMap['opic-map'];
    expect(inner.asOf).to.equal('2014-04-14');
  });

  it('says a wrong date once, and the date of the data once', async () => {
    const board = await show<OpicDashboard>('<opic-dashboard as-of="yesterday"></opic-dashboard>');
    expect(inside(board, '.notes')).to.have.length(1);
    const parts = inside(board, '.inner').filter(part => part.shadowRoot);
    for (const part of parts) expect(inside(part, '.notes')).to.have.length(0);
    for (const part of parts) {
      expect(inside(part, '.dated').filter(line => line.checkVisibility())).to.have.length(0);
    }
  });
});
