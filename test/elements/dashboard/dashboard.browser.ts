import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import type { OpicDashboard } from '../../../src/elements/opic-dashboard.js';
import '../../../src/entries/lang/ar.js';
import { clickOn, drawn, heard, inside, press, show, text, until } from '../../support/on-page.js';

/** A part of the dashboard, by its tag and class. */
const part = (board: Element, selector: string) => inside(board, selector)[0] as HTMLElement;
const box = (element: Element) => element.getBoundingClientRect();

async function settled(board: OpicDashboard): Promise<void> {
  await board.updateComplete;
  await drawn(board.shadowRoot!);
}

/** The counts that can be seen, wherever they stand. */
const counts = (board: Element) =>
  ['opic-breakdown', 'opic-map', 'opic-timeline'].map(tag =>
    inside(part(board, tag), '.figures b, .legend b, .counts b')
      .filter(each => each.checkVisibility())
      .map(each => each.textContent),
  );

const chosen = (board: Element) => part(board, '.who').checkVisibility();

describe('opic-dashboard', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => resetMouse());

  it('says its figures once, by the map', async () => {
    const board = await show<OpicDashboard>('<opic-dashboard></opic-dashboard>');
    expect(counts(board)).to.deep.equal([['54', '15', '128'], [], []]);
    for (const width of [1440, 768, 360]) {
      await setViewport({ width, height: 900 });
      const map = inside(part(board, 'opic-map'), 'svg')[0]!;
      expect(box(map).bottom, `${width}`).to.be.at.most(900);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth, `${width}`).to.equal(clientWidth);
    }
  });

  for (const lang of ['en', 'ar']) {
    it(`shows the record beside the map when a State is chosen there, and nothing moves: ${lang}`, async () => {
      const board = await show<OpicDashboard>(`<opic-dashboard lang="${lang}"></opic-dashboard>`);
      const map = part(board, 'opic-map');
      const before = [board.offsetHeight, box(map).top, box(part(board, 'opic-timeline')).top];
      expect(chosen(board)).to.equal(false);
      await clickOn(inside(map, '[data-state="CZE"]')[0]!);
      await settled(board);
      expect(chosen(board)).to.equal(true);
      const record = box(part(board, '.record'));
      expect(record.top).to.be.at.least(0);
      expect(record.top).to.be.at.most(300);
      expect(lang === 'ar' ? box(map).left >= record.right : record.left >= box(map).right).to.equal(true);
      expect([board.offsetHeight, box(map).top, box(part(board, 'opic-timeline')).top]).to.deep.equal(before);
      expect(Math.abs(record.height - box(part(board, '.where')).height)).to.be.below(2);
      board.style.setProperty('inline-size', '1030px');
      expect(part(board, '.record').scrollHeight).to.be.above(part(board, '.record').clientHeight);
    });
  }

  it('says a State that was chosen on its map in short there', async () => {
    const board = await show<OpicDashboard>('<opic-dashboard></opic-dashboard>');
    const map = part(board, 'opic-map');
    await clickOn(inside(map, '[data-state="CZE"]')[0]!);
    await settled(board);
    expect(text(map, '.tooltip')).to.equal('Czechia State party');
    await setViewport({ width: 360, height: 740 });
    await until(() => inside(map, '.strip button').length > 0);
    await press(map, '.strip button');
    expect(text(map, '.sheet')).to.equal('Andorra State party');
    expect(box(inside(map, '.sheet')[0]!).height).to.be.below(48);
  });

  it('closes the record by its button or by Esc, says so once, and leaves the focus to the State', async () => {
    const board = await show<OpicDashboard>('<opic-dashboard selected="FRA"></opic-dashboard>');
    const told = heard('opic-state-select', board);
    const close = part(board, '.close');
    expect(close.getAttribute('aria-label')).to.equal('Close the record');
    close.focus();
    await sendKeys({ press: 'Enter' });
    await settled(board);
    expect([board.selected, chosen(board)]).to.deep.equal([null, false]);
    const map = part(board, 'opic-map');
    expect(map.shadowRoot!.activeElement?.getAttribute('data-state')).to.equal('FRA');
    await sendKeys({ press: 'Enter' });
    await settled(board);
    expect(board.selected).to.equal('FRA');
    close.focus();
    await sendKeys({ press: 'Escape' });
    await settled(board);
    expect(told.map(({ state }) => state)).to.deep.equal([null, 'FRA', null]);
  });

  for (const width of [1280, 768, 360])
    it(`shows the record at the table when a State is chosen there: ${width}`, async () => {
      await setViewport({ width, height: 900 });
      const board = await show<OpicDashboard>('<opic-dashboard></opic-dashboard>');
      const table = part(board, 'opic-table');
      const button = inside(table, '[data-state="AGO"] button')[0] as HTMLElement;
      button.scrollIntoView({ block: 'center' });
      const before = [board.offsetHeight, box(button).top];
      await clickOn(button);
      await settled(board);
      const record = box(part(board, '.record'));
      expect(record.top, 'in sight').to.be.within(0, 800);
      expect(box(button).top, 'its row, too').to.be.at.least(0);
      if (width === 1280) {
        expect([board.offsetHeight, box(button).top], 'nothing moves').to.deep.equal(before);
        expect(record.top, 'below the filters').to.be.at.least(box(inside(table, 'select')[0]!).bottom);
      }
      part(board, '.close').focus();
      await sendKeys({ press: 'Escape' });
      await settled(board);
      expect([board.selected, table.shadowRoot!.activeElement]).to.deep.equal([null, button]);
      await clickOn(inside(part(board, 'opic-map'), '[data-state="BRA"]')[0]!);
      await settled(board);
      expect(box(part(board, '.who')).top).to.be.below(box(part(board, 'opic-timeline')).top);
    });

  it('moves figures and timeline with the group that is chosen, and leads back', async () => {
    const board = await show<OpicDashboard>('<opic-dashboard></opic-dashboard>');
    const timeline = part(board, 'opic-timeline');
    const spoken = () => inside(timeline, '[role="slider"]')[0]!.getAttribute('aria-valuetext');
    const rows = part(board, '.rows opic-breakdown');
    await press(rows, '[value="asia-pacific"]');
    await settled(board);
    expect(text(part(board, 'opic-breakdown'), '.scope')).to.equal('Asia-Pacific States World');
    expect(counts(board)[0]).to.deep.equal(['8', '0', '47']);
    expect(spoken()).to.equal('19 September 2026: 8 States parties');
    await press(part(board, 'opic-breakdown'), '.scope button');
    await settled(board);
    expect(board.region).to.equal('world');
    expect(counts(board)[0]).to.deep.equal(['54', '15', '128']);
  });

  it('moves them with a site’s own list of States, too', async () => {
    const board = await show<OpicDashboard>(
      '<opic-dashboard states="SVN FRA NZL AFG" states-label="Four"></opic-dashboard>',
    );
    expect(counts(board)[0]).to.deep.equal(['3', '0', '1']);
    const timeline = part(board, 'opic-timeline');
    expect(inside(timeline, '[data-date]').map(point => point.getAttribute('data-date'))).to.have.length(3);
    board.asOf = '2018-05-25';
    await settled(board);
    expect(text(timeline, '.latest'), 'its number among all').to.contain('Slovenia, State party no. 39');
  });
});
