import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import type { OpicMap } from '../../../src/elements/opic-map.js';
import { register } from '../../../src/model/codes.js';
import { dataset, toDocument } from '../../../src/model/index.js';
import {
  clickOn,
  heard,
  inside,
  pointAt,
  press,
  refuses,
  savedFiles,
  set,
  show,
  statusShown,
  text,
  until,
  wait,
} from '../../support/on-page.js';

const counts = (map: Element) => inside(map, '.legend b').map(b => b.textContent);

describe('opic-map', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => resetMouse());

  it('draws every one of the 197 States, with its status', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const drawn = new Set(
      inside(map, 'path[data-state], circle[data-state]').map(s => s.getAttribute('data-state')),
    );
    expect([...drawn].sort()).to.deep.equal(register.map(({ iso3 }) => iso3).sort());
    expect(inside(map, 'circle[data-state]')).to.have.length(38);
    expect(inside(map, '[data-state]:not([data-status])')).to.have.length(0);
    expect(inside(map, '[data-state]:not(path, circle)')).to.have.length(0);
  });

  it('shows the date of the data when no date is given', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    expect(map.asOf).to.equal('2026-09-19');
    expect(counts(map)).to.deep.equal(['54', '15', '128']);
    expect(text(map, '.caption')).to.contain('19 September 2026').and.to.contain('Treaty Collection');
  });

  it('says under the caption who is not counted', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const { treaty, ...others } = toDocument(dataset);
    await set(map, { data: { ...others, treaty: { ...treaty, outside: [{ en: 'European Union' }] } } });
    expect(text(map, '.about')).to.contain('European Union');
  });

  it('shows 48 / 16 / 133 on 24 May 2022', async () => {
    const map = await show<OpicMap>('<opic-map as-of="2022-05-24"></opic-map>');
    expect(counts(map)).to.deep.equal(['48', '16', '133']);
    expect(statusShown(map, 'SVN')).to.equal('party');
    expect(statusShown(map, 'SRB')).to.equal('signatory');
    expect(statusShown(map, 'NZL')).to.equal('no-action');
  });

  it('changes classes and nothing else when only the date moves', async () => {
    const map = await show<OpicMap>('<opic-map as-of="2014-04-14"></opic-map>');
    const before = inside(map, 'path, circle');
    await set(map, { asOf: '2018-05-25' });
    expect(inside(map, 'path, circle')).to.deep.equal(before);
    expect(statusShown(map, 'SVN')).to.equal('party');
  });

  it('says a State’s dates in a tooltip, which the pointer can enter and Esc puts away', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const [brazil] = inside(map, '[data-state="BRA"]');
    const [tooltip] = inside(map, '.tooltip') as HTMLElement[];
    await pointAt(brazil!);
    await map.updateComplete;
    expect(text(map, '.tooltip')).to.contain('Brazil').and.to.contain('29 September 2017');
    await pointAt(tooltip!);
    await wait(500);
    expect(tooltip!.checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await map.updateComplete;
    expect(tooltip!.checkVisibility()).to.equal(false);
  });

  it('says of a territory that its State’s accession excludes it, from the day on which it does', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const greenland = async () => {
      await pointAt(inside(map, '[data-area="GRL"]')[0]!);
      await map.updateComplete;
      const words = text(map, '.tooltip');
      await resetMouse();
      await wait(500);
      return words;
    };
    expect(await greenland()).to.match(/Greenland.*Part of the Kingdom of Denmark.*Excluded by Denmark/);
    await set(map, { asOf: '2015-10-06' });
    expect(await greenland())
      .to.contain('Kingdom of Denmark')
      .and.not.to.contain('Excluded');
    const actions = [{ state: 'BOL', acceded: '2013-04-02' }];
    await set(map, { asOf: null, data: { ...toDocument(dataset), actions, declarations: [] } });
    expect(await greenland())
      .to.contain('Kingdom of Denmark')
      .and.not.to.contain('Excluded');
  });

  for (const [state, name] of Object.entries({ MCO: 'Monaco', TUV: 'Tuvalu', VAT: 'Holy See' })) {
    it(`finds ${name} under the pointer and selects it`, async () => {
      const map = await show<OpicMap>('<opic-map></opic-map>');
      const chosen = heard('opic-state-select', map);
      await clickOn(inside(map, `circle[data-state="${state}"]`)[0]!);
      await map.updateComplete;
      expect(text(map, '.tooltip')).to.contain(name);
      expect(map.selected).to.equal(state);
      expect(chosen).to.deep.equal([{ state, status: statusShown(map, state) }]);
    });
  }

  it('keeps the tooltip of a State chosen by Enter, and links its name where the site has a page', async () => {
    const map = await show<OpicMap>('<opic-map controls="none" state-href="/countries/{iso2}"></opic-map>');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'braz' });
    await sendKeys({ press: 'Enter' });
    const link = () => map.shadowRoot!.activeElement?.getAttribute('href');
    for (let tabs = 0; tabs < 9 && link() !== '/countries/BR'; tabs++) await sendKeys({ press: 'Tab' });
    expect(link()).to.equal('/countries/BR');
    expect(inside(map, '.tooltip')[0]!.checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await map.updateComplete;
    expect(inside(map, '.tooltip')[0]!.checkVisibility()).to.equal(false);
  });

  it('lets those who come by key begin at the State that was selected elsewhere', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const name = () => inside(map, 'svg [tabindex="0"]').map(shape => shape.getAttribute('data-state'));
    expect(name()).to.deep.equal(['AFG']);
    await set(map, { selected: 'MLT' });
    expect(name()).to.deep.equal(['MLT']);
    await set(map, { selected: null });
    expect(name()).to.deep.equal(['MLT']);
  });

  it('keeps the tooltip inside the window', async () => {
    await setViewport({ width: 360, height: 640 });
    const map = await show<OpicMap>('<opic-map></opic-map>');
    for (const state of ['NZL', 'TUV', 'USA', 'ISL', 'CHL']) {
      await pointAt(inside(map, `[data-state="${state}"]`)[0]!);
      await wait(120);
      const box = inside(map, '.tooltip')[0]!.getBoundingClientRect();
      expect(box.left, state).to.be.at.least(0);
      expect(box.top, state).to.be.at.least(0);
      expect(box.right, state).to.be.at.most(360);
      expect(box.bottom, state).to.be.at.most(640);
    }
  });

  it('offers the small States by name under a narrow map, in targets of 24 px', async () => {
    await setViewport({ width: 360, height: 740 });
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const height = map.offsetHeight;
    await until(() => inside(map, '.strip button').length > 0); // the browser has said how wide it is
    const buttons = inside(map, '.strip button') as HTMLElement[];
    expect(buttons).to.have.length(38);
    expect(map.offsetHeight, 'their place was kept').to.equal(height);
    for (const button of buttons) expect(button.offsetHeight).to.be.at.least(24);
    expect(text(map, '.strip')).to.contain('Small States');
    const monaco = buttons.find(button => button.textContent?.includes('Monaco'))!;
    monaco.click();
    await map.updateComplete;
    expect(map.selected).to.equal('MCO');
    expect(text(map, '.sheet')).to.contain('Monaco');
    inside(map, '[data-state="FRA"]')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await map.updateComplete;
    expect(map.selected).to.equal('FRA');
    expect(inside(map, '.sheet'), 'a mouse chose another').to.have.length(0);
    monaco.click();
    await map.updateComplete;
    expect(text(map, '.sheet')).to.contain('Monaco');
    await press(map, '.close');
    expect(map.selected).to.equal(null);
    expect(inside(map, '.sheet')).to.have.length(0);
    await set(map, { region: 'europe' });
    expect(inside(map, '.strip button')).to.have.length(7);
    await setViewport({ width: 1280, height: 900 });
    expect(inside(map, '.strip')[0]!.checkVisibility()).to.equal(false);
  });

  it('does not let markers cover each other from 600 px up', async () => {
    await setViewport({ width: 640, height: 740 });
    const map = await show<OpicMap>('<opic-map style="width:600px"></opic-map>');
    const circles = inside(map, 'circle[data-state]').map(circle => circle.getBoundingClientRect());
    for (const [index, a] of circles.entries()) {
      for (const b of circles.slice(index + 1)) {
        const apart = Math.hypot(a.x - b.x, a.y - b.y);
        expect(apart).to.be.at.least((a.width + b.width) / 2 - 1);
      }
    }
  });

  it('is as wide as its place, from 280 to 1600 px, also after a start inside display: none', async () => {
    await setViewport({ width: 1700, height: 900 });
    for (const width of [280, 800, 1600]) {
      await show(`<div hidden style="width:${width}px"><opic-map></opic-map></div>`);
      const box = document.querySelector<HTMLElement>('#stage > div')!;
      box.hidden = false;
      const map = box.querySelector('opic-map')!;
      expect(inside(map, 'svg')[0]!.getBoundingClientRect().width).to.be.closeTo(width, 1);
      expect(map.scrollWidth).to.be.at.most(width);
    }
  });

  it('names the State that the page selects, with its status on the day', async () => {
    const map = await show<OpicMap>('<opic-map selected="BRA"></opic-map>');
    await until(() => inside(map, '.selected-name').length > 0);
    expect(text(map, '.selected-name')).to.equal('Brazil: State party');
    await set(map, { asOf: '2014-04-14' });
    expect(text(map, '.selected-name')).to.equal('Brazil: Signed, not a party');
    await set(map, { selected: null });
    expect(inside(map, '.selected-name')).to.have.length(0);
  });

  it('counts and names the part of the world that it shows', async () => {
    const map = await show<OpicMap>('<opic-map region="africa"></opic-map>');
    expect(
      counts(map)
        .map(Number)
        .reduce((a, b) => a + b!),
    ).to.equal(54);
    expect(text(map, '.part')).to.equal('Africa');
    expect(inside(map, '.map > svg')[0]!.getAttribute('aria-label')).to.match(
      /^World map.*\. Africa\. \d+ of 54 /,
    );
    expect(inside(map, '[data-state="FRA"]')[0]!.classList.contains('hollow')).to.equal(true);
    const list = await show<OpicMap>('<opic-map states="FRA DEU it" states-label="Three"></opic-map>');
    expect(counts(list)).to.deep.equal(['3', '0', '0']);
    expect(text(list, '.part')).to.equal('Three');
  });

  it('gives the picture as SVG and as PNG of twice the size', async () => {
    const files = savedFiles();
    const map = await show<OpicMap>('<opic-map as-of="2022-05-24"></opic-map>');
    await press(map, '.links button', 1);
    await waitUntil(() => inside(map, '.menu button').length > 0, 'no menu', { timeout: 250_000 });
    await press(map, '.menu button', 1);
    await waitUntil(() => files.length === 1, 'no SVG was made', { timeout: 250_000 });
    expect(await files[0]![1].text())
      .to.contain('24 May 2022')
      .and.to.contain('<path');
    await press(map, '.menu button');
    await waitUntil(() => files.length === 2, 'no PNG was made', { timeout: 250_000 });
    const picture = await createImageBitmap(files[1]![1]);
    expect(picture.width).to.equal(2400);
    expect(inside(map, '.notes')).to.have.length(0);
  });

  describe('given wrong input', () => {
    refuses(
      'opic-map',
      [
        ['as-of="2022-02-30"', 'as-of', '2022-02-30', /such as 2022-05-24/],
        ['as-of="yesterday"', 'as-of', 'yesterday', /such as 2022-05-24/],
        ['selected="XX"', 'selected', 'XX', /such as SVN or SI/],
        ['region="atlantis"', 'region', 'atlantis', /africa/],
        ['lang="xx"', 'lang', 'xx', /en/],
        ['stale-after="soon"', 'stale-after', 'soon', /180/],
        ['play="fast"', 'play', 'fast', /^half, normal, double$/],
      ],
      map => expect(counts(map)).to.deep.equal(['54', '15', '128']),
    );

    it('data of the wrong shape: every fault in the event, the bundled data on the map', async () => {
      const map = await show<OpicMap>('<opic-map></opic-map>');
      const told = heard('opic-error', map);
      await set(map, { data: { schema: 1, statusAsAt: 'soon', actions: [{ state: 'XXX' }] } as never });
      expect(told[0]!.issues.length).to.be.greaterThan(1);
      expect(map.data.statusAsAt).to.equal(dataset.statusAsAt);
      expect(text(map, '.notes')).to.contain('statusAsAt');
    });

    it('a date before the opening for signature is right: nobody has acted', async () => {
      const map = await show<OpicMap>('<opic-map as-of="2012-02-27"></opic-map>');
      expect(inside(map, '.notes')).to.have.length(0);
      expect(counts(map)).to.deep.equal(['0', '0', '197']);
    });
  });

  it('speaks English, silently, where the page speaks a language it does not know', async () => {
    await show('<div lang="sw"><opic-map></opic-map></div>');
    const map = document.querySelector<OpicMap>('opic-map')!;
    expect(inside(map, '.notes')).to.have.length(0);
    expect(inside(map, '.whole')[0]!.getAttribute('lang')).to.equal('en');
  });
});
