/** What readers can do on the map: search, zoom, choose a region; and what pages can take away. */
import '../../../src/entries/lang/ar.js';
import '../../../src/entries/lang/fr.js';
import '../../../src/entries/lang/ru.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { OpicMap } from '../../../src/elements/opic-map.js';
import { anchor } from '../../../src/world/anchors.js';
import { HEIGHT } from '../../../src/world/index.js';
import {
  clickOn,
  heard,
  inside,
  lessMotion,
  pick,
  press,
  refuses,
  savedFiles,
  set,
  show,
  stub,
  text,
  until,
} from '../../support/on-page.js';

const field = (map: Element) => inside(map, 'input[type="search"]')[0] as HTMLInputElement;
const options = (map: Element) =>
  inside(map, '[role="option"][id]').map(option => option.textContent!.trim());
const width = (map: OpicMap) => map.view.target[2];
const isOff = (map: Element, name: string) =>
  inside(map, `.zoom .${name}`)[0]!.getAttribute('aria-disabled') === 'true';

async function search(map: OpicMap, typed: string): Promise<void> {
  field(map).focus();
  field(map).value = typed;
  field(map).dispatchEvent(new InputEvent('input'));
  await until(() => field(map).getAttribute('aria-expanded') === 'true');
}

describe('the controls of the map', () => {
  let back: () => void;
  before(() => (back = lessMotion()));
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  after(() => back());

  it('find a State, fly there, select it and say its status', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const chosen = heard('opic-state-select', map);
    await search(map, 'burma');
    expect(options(map)[0]).to.match(/^Myanmar\s+No action$/);
    await sendKeys({ press: 'Enter' });
    await until(() => map.selected === 'MMR');
    expect(chosen).to.deep.equal([{ state: 'MMR', status: 'no-action' }]);
    expect(width(map)).to.be.below(625);
    expect(field(map).getAttribute('aria-expanded')).to.equal('false');
    await until(() => /Myanmar.*No action/.test(text(map, '[aria-live]')));
    expect(text(map, '.tooltip')).to.contain('Myanmar');
    expect(field(map).value).to.equal('');
  });

  it('say where nothing was found, and offer the nearest names', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    await search(map, 'Atlantis');
    await until(() => options(map).length > 0);
    expect(text(map, '.found')).to.contain('Nothing found for “Atlantis”');
    await search(map, '????');
    await until(() => !options(map).length);
    expect(text(map, '.found')).to.contain('Nothing found for “????”');
    await sendKeys({ press: 'Escape' });
    await until(() => field(map).getAttribute('aria-expanded') === 'false');
  });

  it('zoom by buttons and keys, and back to the whole world', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const all = width(map);
    expect(isOff(map, 'out')).to.equal(true);
    await press(map, '.zoom .in');
    await until(() => width(map) === all / 2);
    await until(() => /200/.test(text(map, '[aria-live]')));
    (inside(map, 'svg [tabindex="0"]')[0] as SVGElement).focus();
    await sendKeys({ press: '+' });
    await until(() => width(map) === all / 4);
    await sendKeys({ press: '-' });
    await until(() => width(map) === all / 2);
    await press(map, '.zoom .all');
    await until(() => width(map) === all);
    expect(isOff(map, 'all')).to.equal(true);
  });

  it('zoom in on the world, and not on the sea below it, on a narrow map', async () => {
    await setViewport({ width: 360, height: 800 });
    const map = await show<OpicMap>('<opic-map></opic-map>');
    for (let n = 0; n < 4; n++) {
      await press(map, '.zoom .in');
      await until(() => n === 0 || width(map) < 2930 / 2 ** n);
      const [, y, , height] = map.view.target;
      const [first, last] = [Math.max(0, y), Math.min(HEIGHT, y + height)];
      expect((last - first) / height, `${n}`).to.be.above(0.8);
    }
  });

  it('zoom about the State that is focused by key, or else selected', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    map.stopAt('NZL');
    inside(map, '[tabindex="0"][data-state]').forEach(shape => (shape as SVGElement).focus());
    for (let n = 0; n < 3; n++) await sendKeys({ press: '+' });
    expect(map.view.shows(anchor('NZL'))).to.equal(true);
    await sendKeys({ press: '0' });
    await set(map, { selected: 'CHL' });
    for (let n = 0; n < 3; n++) await press(map, '.zoom .in');
    expect(map.view.shows(anchor('CHL'))).to.equal(true);
  });

  it('take a space into the name that is being typed, and choose by it otherwise', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    (inside(map, '[tabindex="0"][data-state]')[0] as SVGElement).focus();
    await until(() => !!inside(map, '.pointed').length);
    await sendKeys({ type: 'new z' });
    await until(() =>
      inside(map, '[tabindex="0"]').some(shape => shape.getAttribute('data-state') === 'NZL'),
    );
    expect(map.selected).to.equal(null);
  });

  it('say the State that was selected elsewhere, and nothing of one that was let go of', async () => {
    await setViewport({ width: 360, height: 800 });
    const map = await show<OpicMap>('<opic-map></opic-map>');
    await search(map, 'brazil');
    await sendKeys({ press: 'Enter' });
    await until(() => text(map, '.sheet').includes('Brazil'));
    map.selected = 'BEN';
    await until(() => text(map, '.sheet').includes('Benin'));
    map.selected = null;
    await until(() => !inside(map, '.sheet').length);
    await setViewport({ width: 1280, height: 900 });
    await until(() => !map.view.isNarrow);
    await search(map, 'brazil');
    await sendKeys({ press: 'Enter' });
    await until(() => text(map, '.tooltip').includes('Brazil'));
    map.selected = 'BEN';
    await until(() => !text(map, '.tooltip').includes('Brazil'));
  });

  it('zoom by a wheel with Ctrl, and leave the page its own scroll', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const area = inside(map, '.map')[0]!;
    area.dispatchEvent(new PointerEvent('pointerenter'));
    const all = width(map);
    const turn = (ctrlKey: boolean) => {
      const { left, top } = area.getBoundingClientRect();
      const wheel = new WheelEvent('wheel', {
        deltaY: -100,
        clientX: left + 600,
        clientY: top + 250,
        ctrlKey,
        cancelable: true,
        bubbles: true,
      });
      inside(map, '.map > svg')[0]!.dispatchEvent(wheel);
      return wheel.defaultPrevented;
    };
    await until(() => turn(true));
    expect(width(map)).to.be.below(all);
    const zoomed = width(map);
    expect(turn(false)).to.equal(false);
    expect(width(map)).to.equal(zoomed);
  });

  it('choose a region, for the group and with an event', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const chosen = heard('opic-region-change', map);
    await pick(map, 0, 'grulac');
    expect(map.region).to.equal('grulac');
    expect(chosen).to.deep.equal([{ region: 'grulac' }]);
    expect(width(map)).to.be.below(2750);
  });

  it('are those that the page wants', async () => {
    const none = await show<OpicMap>('<opic-map controls="none"></opic-map>');
    expect(inside(none, 'input, select, .zoom, .links, .legend button')).to.have.length(0);
    const some = await show<OpicMap>('<opic-map controls="zoom download"></opic-map>');
    expect(inside(some, '.zoom button')).to.have.length(3);
    expect(inside(some, 'input, select')).to.have.length(0);
    expect(text(some, '.links')).to.equal('Download');
    inside(some, '.map')[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => inside(some, '.tooltip').length === 1 && !!some.view.drawing);
    await press(some, '.zoom .in');
    await until(() => /200/.test(text(some, '[aria-live]')));
    expect(inside(some, '.full-screen')).to.have.length(0);
  });

  it('fill the screen with the map, say so, and give it back', async function () {
    if (!document.fullscreenEnabled) this.skip();
    const map = await show<OpicMap>('<opic-map controls="zoom fullscreen"></opic-map>');
    const full = () => inside(map, '.full-screen')[0] as HTMLButtonElement;
    expect(full(), 'not before a reader comes').to.equal(undefined);
    inside(map, '.map')[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => full()?.getAttribute('aria-label') === 'Full screen');
    await clickOn(full());
    await until(() => document.fullscreenElement === map);
    await until(() => full().getAttribute('aria-label') === 'Exit full screen');
    await until(() => text(map, '[aria-live]') === 'The map fills the screen. Press Esc to exit.');
    const { bottom } = inside(map, '.caption')[0]!.getBoundingClientRect();
    expect(bottom, 'with its caption').to.be.at.most(innerHeight + 1);
    await document.exitFullscreen();
    await until(() => full().getAttribute('aria-label') === 'Full screen');
    await until(() => text(map, '[aria-live]') === 'The map is back on the page.');
  });

  refuses<OpicMap>('opic-map', [['controls="zoom telescope"', 'controls', 'telescope', /region/]], map => {
    expect(inside(map, '.zoom'), 'the others are kept').to.have.length(1);
    expect(inside(map, 'select')).to.have.length(0);
  });

  it('offer files, the link and the embed code', async () => {
    const map = await show<OpicMap>('<opic-map region="africa" states-label="&quot;"></opic-map>');
    await press(map, '.links button', 1);
    await until(() => inside(map, '.menu button').length === 5);
    const written: string[] = [];
    stub(navigator, {
      clipboard: { writeText: (said: string) => Promise.resolve(void written.push(said)) },
    });
    await press(map, '.menu button', 3);
    await press(map, '.menu button', 4);
    await until(() => written.length === 2);
    expect(written[0]).to.equal(location.href);
    expect(written[1])
      .to.match(/opic\.min\.js/)
      .and.to.contain('<opic-map region="africa"></opic-map>');
  });

  it('offer the card of the selected State, in the map’s language', async () => {
    const map = await show<OpicMap>('<opic-map lang="fr"></opic-map>');
    await press(map, '.links button', 1);
    await until(() => inside(map, '.menu').length === 1);
    await set(map, { selected: 'SVN' });
    const [card] = inside(map, '[part~="card"]');
    expect(card!.getAttribute('aria-label')).to.equal('Slovénie\u00a0: Image à partager');
    const saved = savedFiles();
    await press(map, '[part~="card"] button:nth-of-type(2)');
    await until(() => saved.length === 1);
    expect(saved[0]![0]).to.match(/^opic-SVN-\d{4}-\d\d-\d\d-fr-1080x1350\.png$/);
    await set(map, { selected: null });
    expect(inside(map, '[part~="card"]')).to.have.length(0);
  });

  it('show a class of the legend alone, and all again', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const hollow = () =>
      new Set(inside(map, '.hollow[data-state]').map(shape => shape.getAttribute('data-status')));
    await press(map, '.legend button', 1);
    expect(inside(map, '.legend button')[1]!.getAttribute('aria-pressed')).to.equal('true');
    expect([...hollow()].sort()).to.deep.equal(['no-action', 'party']);
    await press(map, '.legend button', 1);
    expect(hollow().size).to.equal(0);
  });

  it('show a class alone while a mouse or the focus is on it in the legend, on this map only', async () => {
    const map = await show<OpicMap>('<opic-map group="g"></opic-map><opic-map group="g"></opic-map>');
    const other = document.querySelector<OpicMap>('#stage opic-map:last-child')!;
    const entries = inside(map, '.legend button') as HTMLElement[];
    const hollow = (on: Element) =>
      [...new Set(inside(on, '.hollow[data-state]').map(shape => shape.getAttribute('data-status')))].sort();
    const point = (entry: HTMLElement, pointerType: string, type = 'pointerover') =>
      entry.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: type === 'pointerover' }));
    inside(map, '.head')[0]!.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await until(() => {
      point(entries[0]!, 'mouse');
      return hollow(map).join() === 'no-action,signatory';
    });
    const flashes: string[] = [];
    const watcher = new MutationObserver(() => flashes.push(hollow(map).join()));
    watcher.observe(inside(map, '.world')[0]!, { subtree: true, attributes: true });
    point(entries[0]!.closest('ul')!, 'mouse', 'pointerleave');
    point(entries[1]!, 'mouse');
    await until(() => hollow(map).join() === 'no-action,party');
    expect(flashes, 'from one to the next').not.to.include('');
    watcher.disconnect();
    expect(hollow(other)).to.deep.equal([]);
    point(entries[0]!.closest('ul')!, 'mouse', 'pointerleave');
    await until(() => !hollow(map).length);
    point(entries[2]!, 'touch');
    await map.updateComplete;
    expect(hollow(map)).to.deep.equal([]);
    entries[2]!.click();
    await until(() => hollow(other).join() === 'party,signatory');
    point(entries[1]!, 'mouse');
    await until(() => hollow(map).join() === 'no-action,party');
    point(entries[1]!.closest('ul')!, 'mouse', 'pointerleave');
    await until(() => hollow(map).join() === 'party,signatory');
  });

  for (const lang of ['en', 'fr', 'ru', 'ar'])
    it(`stand beside the legend, or below it on a narrow map, at every width: ${lang}`, async () => {
      await setViewport({ width: 1700, height: 900 });
      const map = await show<OpicMap>(`<opic-map lang="${lang}"></opic-map>`);
      const box = (selector: string) => inside(map, selector)[0]!.getBoundingClientRect();
      for (let px = 320; px <= 1600; px += 40) {
        map.style.width = `${px}px`;
        const [head, legend, bar] = [box('.head'), box('.legend'), box('.bar')];
        expect(bar.top >= legend.bottom, `${px} px`).to.equal(px < 600);
        expect(bar.bottom, `${px} px`).to.be.closeTo(head.bottom, 1);
        if (px < 600) expect(bar.width, `${px} px`).to.be.closeTo(head.width, 1);
        expect(Math.min(legend.left, bar.left), `${px} px`).to.be.at.least(head.left - 1);
        expect(Math.max(legend.right, bar.right), `${px} px`).to.be.at.most(head.right + 1);
      }
    });

  it('have Europe below the world on a narrow map, to be chosen from and zoomed to', async () => {
    await setViewport({ width: 360, height: 740 });
    const map = await show<OpicMap>('<opic-map></opic-map>');
    await until(() => map.view.isNarrow);
    await map.updateComplete;
    const drawing = inside(map, '.map > svg')[0]!.getBoundingClientRect();
    const europe = inside(map, '.inset .edge')[0]!.getBoundingClientRect();
    expect(europe.width).to.be.closeTo(drawing.width, 2);
    expect(europe.bottom).to.be.closeTo(drawing.bottom, 2);
    expect(europe.top).to.be.above(drawing.top + 120);
    const name = inside(map, '.inset-name')[0]!;
    expect(name.textContent).to.equal('Europe');
    expect(name.getBoundingClientRect().bottom, 'above it').to.be.closeTo(europe.top, 3);
    map.lang = 'fr';
    await until(() => name.textContent === 'Europe' && text(map, '.links').startsWith('Lire'));
    map.lang = 'ru';
    await until(() => name.textContent === 'Европа');
    const slovenia = inside(map, '[data-inset="SVN"]')[0]!.getBoundingClientRect();
    const at = { clientX: slovenia.x + slovenia.width / 2, clientY: slovenia.y + slovenia.height / 2 };
    const tap = { ...at, pointerType: 'touch', bubbles: true, composed: true };
    inside(map, '[data-inset="HRV"]')[0]!.dispatchEvent(new PointerEvent('click', tap));
    await until(() => map.selected === 'SVN');
    inside(map, '.map > svg')[0]!.dispatchEvent(new MouseEvent('dblclick', { ...at, bubbles: true }));
    const [x, y, w, h] = map.view.target;
    expect(x < 1230 && x + w > 1230 && y < 220 && y + h > 220, `${x} ${y} ${w} ${h}`).to.equal(true);
    await setViewport({ width: 1280, height: 900 });
  });

  it('lift the selected State in the world and in the inset, and quiet the rest', async () => {
    const map = await show<OpicMap>('<opic-map selected="AUT"></opic-map>');
    expect(inside(map, '.veil')).to.have.length(1);
    expect(inside(map, '.lifted.signatory')).to.have.length(2);
    const rings = inside(map, '.ring.selected:not(.inner)').map(ring => getComputedStyle(ring));
    expect(new Set(rings.map(({ stroke, strokeWidth }) => `${stroke} ${strokeWidth}`))).to.have.property(
      'size',
      1,
    );
    // Georgia's greater part lies beyond the inset.
    await set(map, { selected: 'GEO' });
    expect(inside(map, '.lifted')).to.have.length(1);
    await set(map, { selected: null });
    expect(inside(map, '.veil, .lifted')).to.have.length(0);
  });
});
