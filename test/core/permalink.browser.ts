import { expect } from '@open-wc/testing';
import type { OpicDashboard } from '../../src/elements/opic-dashboard.js';
import type { OpicMap } from '../../src/elements/opic-map.js';
import { readPermalink } from '../../src/core/permalink.js';
import { clickOn, drawn, heard, inside, pick, show, text, wait } from '../support/on-page.js';

const clear = () => history.replaceState(null, '', location.pathname + location.search);

/** A reader chooses Brazil on the map. */
const choose = (board: Element) => clickOn(inside(inside(board, 'opic-map')[0]!, '[data-state="BRA"]')[0]!);

describe('a permalink', () => {
  beforeEach(clear);
  afterEach(clear);

  it('is read part by part, and leaves other addresses alone', () => {
    expect(readPermalink('#opic=as-of:2022-05-24,state:SVN', 'opic')).to.deep.equal({
      'as-of': '2022-05-24',
      state: 'SVN',
    });
    expect(readPermalink('#opic=as-of%3A2022-05-24%2Cregion%3Aafrica', 'opic')).to.deep.equal({
      'as-of': '2022-05-24',
      region: 'africa',
    });
    expect(readPermalink('#chapter-2', 'opic')).to.equal(undefined);
    expect(readPermalink('#opic=%E0%A4%A', 'opic')).to.equal(undefined);
    expect(readPermalink('#opic=__proto__:1,x:y', 'opic')).to.deep.equal({});
  });

  it('shows what the address keeps, and follows the address', async () => {
    location.hash = '#opic=as-of:2022-05-24,state:SI,region:europe';
    const board = await show<OpicDashboard>('<opic-dashboard permalink></opic-dashboard>');
    expect([board.asOf, board.selected, board.region]).to.deep.equal(['2022-05-24', 'SVN', 'europe']);
    location.hash = '#opic=as-of:2014-04-14';
    await wait(50);
    expect(board.asOf).to.equal('2014-04-14');
  });

  it('says the whole of what is shown: what a later address leaves out is as the page has it', async () => {
    location.hash = '#opic=as-of:2022-05-24,state:SVN,region:europe';
    const board = await show<OpicDashboard>('<opic-dashboard permalink selected="FRA"></opic-dashboard>');
    const shown = async (address: string) => {
      const changed = new Promise(done => addEventListener('hashchange', done, { once: true }));
      location.hash = address;
      await changed;
      await wait(0);
      return [board.asOf, board.selected, board.region];
    };
    expect(await shown('#opic=state:BRA')).to.deep.equal(['2026-09-19', 'BRA', 'world']);
    expect(await shown('#opic=region:asia')).to.deep.equal(['2026-09-19', 'FRA', 'asia']);
    expect(await shown('#chapter-2'), 'an address that is not ours').to.deep.equal([
      '2026-09-19',
      'FRA',
      'asia',
    ]);
  });

  it('takes a reader who chose the world there, also where the page begins with a region', async () => {
    const markup = '<opic-dashboard permalink region="europe"></opic-dashboard>';
    const board = await show<OpicDashboard>(markup);
    await pick(inside(board, 'opic-table')[0]!, 1, 'world');
    expect((await show<OpicDashboard>(markup)).region).to.equal('world');
  });

  it('is written when a reader chooses, and not otherwise', async () => {
    const board = await show<OpicDashboard>('<opic-dashboard permalink as-of="2022-05-24"></opic-dashboard>');
    board.asOf = '2019-04-30';
    await drawn(document);
    expect(location.hash).to.equal('');
    await choose(board);
    expect(location.hash).to.equal('#opic=as-of:2019-04-30,state:BRA');
  });

  it('is neither read nor written without the attribute', async () => {
    location.hash = '#opic=as-of:2022-05-24';
    const board = await show<OpicDashboard>('<opic-dashboard></opic-dashboard>');
    expect(board.asOf).to.equal('2026-09-19');
  });

  for (const hash of ['#/country/5', '#sources', '#opica=1'])
    it(`leaves ${hash}, which is the page’s own, as it is`, async () => {
      location.hash = hash;
      const board = await show<OpicDashboard>('<opic-dashboard permalink></opic-dashboard>');
      await choose(board);
      expect(board.selected).to.equal('BRA');
      expect(location.hash).to.equal(hash);
    });

  it('keeps the path where a <base> would change it, and tells the page’s router', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/elsewhere/';
    const { pathname, search } = location;
    const board = await show<OpicDashboard>('<opic-dashboard permalink></opic-dashboard>');
    const heard: string[] = [];
    const listen = ({ newURL }: HashChangeEvent) => heard.push(new URL(newURL).hash);
    addEventListener('hashchange', listen);
    await choose(board);
    removeEventListener('hashchange', listen);
    base.remove();
    expect([location.pathname, location.search]).to.deep.equal([pathname, search]);
    expect(location.hash).to.equal('#opic=state:BRA');
    expect(heard).to.deep.equal(['#opic=state:BRA']);
  });

  it('keeps a path that begins with two slashes, which alone would name a host', async () => {
    const { href, origin } = location;
    history.replaceState(null, '', `${origin}//two//slashes?q=%23`);
    const board = await show<OpicDashboard>('<opic-dashboard permalink></opic-dashboard>');
    await choose(board);
    const written = location.href;
    history.replaceState(null, '', href);
    expect(written).to.equal(`${origin}//two//slashes?q=%23#opic=state:BRA`);
  });

  it('has the name that the page gives it', async () => {
    location.hash = '#ratification=as-of:2022-05-24';
    // The browser tells of the new address later, and what is chosen before then would give way to it.
    await new Promise(resolve => addEventListener('hashchange', resolve, { once: true }));
    const board = await show<OpicDashboard>('<opic-dashboard permalink="ratification"></opic-dashboard>');
    expect(board.asOf).to.equal('2022-05-24');
    await choose(board);
    expect(location.hash).to.equal('#ratification=as-of:2022-05-24,state:BRA');
    const other = await show<OpicDashboard>('<opic-dashboard permalink></opic-dashboard>');
    expect(other.asOf, 'an address of another name').to.equal('2026-09-19');
  });

  it('with wrong parts names them all, and shows the rest', async () => {
    location.hash = '#opic=as-of:2022-02-30,state:XX,region:europe';
    const board = await show<OpicDashboard>('<opic-dashboard permalink></opic-dashboard>');
    expect(board.region).to.equal('europe');
    expect(text(board, '.notes')).to.contain('2022-02-30').and.to.contain('XX');
  });
});

describe('a dashboard', () => {
  it('says once, and in one event, what is wrong in what it hands on to its parts', async () => {
    const told = heard('opic-error');
    const board = await show<OpicDashboard>(
      '<opic-dashboard states="FRA QQ" state-href="/countries"></opic-dashboard>',
    );
    const paths = told.map(({ issues }) => issues.map(({ path }) => path));
    expect(paths).to.deep.equal([['state-href', 'states']]);
    expect(text(board, '.notes')).to.contain('QQ').and.to.contain('/countries');
    for (const part of inside(board, '.inner')) expect(inside(part, '.notes')).to.have.length(0);
  });

  it('is a group of its own, unless it is given one', async () => {
    for (const [group, date] of [
      ['', '2022-05-24'],
      ['group="g"', '2014-04-14'],
    ]) {
      await show(
        `<div><opic-map group="g" as-of="2014-04-14"></opic-map><opic-dashboard ${group} as-of="2022-05-24"></opic-dashboard></div>`,
      );
      const [map] = inside(document.querySelector('opic-dashboard')!, 'opic-map') as OpicMap[];
      expect(map!.asOf).to.equal(date);
      expect(document.querySelector('opic-map')!.asOf).to.equal('2014-04-14');
    }
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
