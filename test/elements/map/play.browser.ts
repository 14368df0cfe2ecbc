import '../../../src/entries/lang/ar.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { OpicMap } from '../../../src/elements/opic-map.js';
import type { OpicTimeline } from '../../../src/elements/opic-timeline.js';
import {
  clickOn,
  heard,
  inside,
  lessMotion,
  press,
  set,
  show,
  stub,
  text,
  until,
  wait,
} from '../../support/on-page.js';

const button = (map: Element) => inside(map, '.play > button')[0] as HTMLButtonElement;
const label = (map: Element) => button(map).getAttribute('aria-label');
const said = (map: Element) => text(map, '[aria-live]');
const names = (map: Element) => inside(map, '.arrival').map(each => each.textContent!.trim());

/** Deposits far from each other in place and in time. */
const treaty = {
  schema: 1,
  statusAsAt: '2016-06-01',
  treaty: {
    title: { en: 'A treaty' },
    short: 'T',
    adopted: '2011-12-19',
    opened: '2012-02-28',
    inForce: '2014-04-14',
  },
  source: { name: 'A source', url: 'https://example.org/' },
  actions: [
    { state: 'CHL', signed: '2012-02-28', ratified: '2013-02-01' },
    { state: 'JPN', acceded: '2014-05-01' },
    { state: 'NZL', acceded: '2015-05-01' },
  ],
};

describe('the years played on the map', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));

  it('names each State as it deposits, with its ordinal, the year and the count', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    await set(map, { data: treaty });
    const events = heard('opic-as-of-change', map);
    expect(label(map)).to.equal('Play 2012–2016');
    await clickOn(button(map));
    await until(() => names(map).includes('Japan, 2nd'));
    expect(text(map, '.year')).to.equal('2014');
    expect(text(map, '.parties')).to.equal('2 States parties');
    expect(label(map)).to.equal('Pause 2012–2016');
    await until(() => names(map).includes('New Zealand, 3rd'));
    await until(() => label(map) === 'Play 2012–2016');
    expect(map.asOf).to.equal('2016-06-01');
    expect(events).to.deep.equal([{ asOf: '2016-06-01' }]);
    await until(() => said(map).startsWith('3 of 197 States are parties as at 1 June 2016'));
    await until(() => !inside(map, '.years').length);
  });

  it('says at the start what it plays, is stopped by Esc, and lets the selected State be', async () => {
    const map = await show<OpicMap>('<opic-map selected="SVN"></opic-map>');
    const events = heard('opic-as-of-change', map);
    button(map).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => said(map) === 'Playing from 28 February 2012 to 19 September 2026.');
    await until(() => map.asOf > '2012-04-01');
    await sendKeys({ press: 'Escape' });
    const { asOf } = map;
    await wait(100);
    expect(map.asOf).to.equal(asOf);
    expect(map.selected).to.equal('SVN');
    expect(events).to.deep.equal([{ asOf }]);
    await sendKeys({ press: ' ' });
    expect(map.asOf >= asOf, 'goes on from there').to.equal(true);
    await until(() => map.asOf > asOf);
    button(map).click();
  });

  it('move as one with a timeline of the group: either button stops both', async () => {
    const timeline = await show<OpicTimeline>(
      '<opic-timeline group="g" as-of="2014-04-14"></opic-timeline><opic-map group="g"></opic-map>',
    );
    const map = document.querySelector<OpicMap>('#stage opic-map')!;
    const other = inside(timeline, '.play')[0] as HTMLButtonElement;
    other.click();
    await until(() => !!inside(map, '.year').length);
    expect(label(map)).to.contain('Pause');
    button(map).click();
    await until(() => text(timeline, '.play') === 'Play');
    const { asOf } = timeline;
    button(map).click();
    await until(() => map.asOf > asOf && timeline.asOf === map.asOf);
    expect(text(timeline, '.play')).to.equal('Pause');
    other.click();
    await until(() => label(map)!.startsWith('Play'));
    expect(timeline.asOf).to.equal(map.asOf);
  });

  it('a slower or faster pace goes on from the day shown', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    button(map).click();
    await until(() => inside(map, '.speeds button').length === 3 && map.asOf > '2013-01-01');
    const { asOf } = map;
    await press(map, '.speeds button');
    expect(text(map, '.speeds [aria-pressed="true"]')).to.equal('½×');
    expect(map.asOf >= asOf).to.equal(true);
    await until(() => map.asOf > asOf);
    button(map).click();
  });

  it('leave the reader a slider over them, moved by a year with the arrows, until it is closed', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    expect(inside(map, '.dates'), 'not before').to.have.length(0);
    button(map).click();
    await until(() => map.asOf > '2012-06-01' && map.asOf < '2026-01-01');
    const slider = () => inside(map, '.dates input')[0] as HTMLInputElement;
    const events = heard('opic-as-of-change', map);
    slider().focus();
    await until(() => inside(map, '.arrival').length > 0);
    await sendKeys({ press: 'Home' });
    await until(() => map.asOf === '2012-02-28');
    await map.updateComplete;
    expect(label(map), 'takes over from what plays').to.match(/^Play/);
    expect(inside(map, '.arrival'), 'nobody had deposited').to.have.length(0);
    await sendKeys({ press: 'ArrowRight' });
    await until(() => map.asOf === '2012-12-31');
    await sendKeys({ press: 'End' });
    await until(() => map.asOf === '2026-09-19');
    for (let year = 2025; year >= 2019; year--) await sendKeys({ press: 'ArrowLeft' });
    await until(() => map.asOf === '2019-12-31');
    expect(slider().getAttribute('aria-valuetext')).to.equal('31 December 2019: 46 States parties');
    expect(text(map, '.year')).to.equal('2019');
    await sendKeys({ press: 'PageDown' });
    await until(() => map.asOf > '2019-12-31');
    expect(map.asOf.endsWith('-12-31'), 'the next deposit').to.equal(false);
    expect(events.at(-1)).to.deep.equal({ asOf: map.asOf });
    map.setAttribute('lang', 'ar');
    await until(() => getComputedStyle(slider()).direction === 'rtl');
    const before = map.asOf;
    await sendKeys({ press: 'ArrowRight' });
    await until(() => map.asOf < before);
    const { asOf } = map;
    const count = events.length;
    slider().valueAsNumber += 40;
    slider().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => map.asOf > asOf);
    expect(events, 'the act goes on').to.have.length(count);
    slider().dispatchEvent(new Event('change', { bubbles: true }));
    expect(events.at(-1)).to.deep.equal({ asOf: map.asOf });
    expect(slider().getBoundingClientRect().height).to.be.at.least(44);
    await press(map, '.dates button');
    await until(() => !inside(map, '.dates').length && map.asOf === '2026-09-19');
    expect(events.at(-1)).to.deep.equal({ asOf: '2026-09-19' });
    expect(map.shadowRoot!.activeElement).to.equal(button(map));
  });

  it('stand beside Europe’s inset however the reader came back to the world', async () => {
    const map = await show<OpicMap>('<opic-map region="africa"></opic-map>');
    map.region = 'world';
    await until(() => !!inside(map, '.with-inset').length);
    await clickOn(button(map));
    await until(() => !!inside(map, '.years').length);
    expect(inside(map, '.years')[0]!.classList.contains('over-inset')).to.equal(true);
    button(map).click();
  });

  it('leave nothing behind on the document when the map goes to another one while they play', async () => {
    const listening = new Set<unknown>();
    const { addEventListener: add, removeEventListener: remove } = document;
    stub(document, {
      addEventListener(type: string, listener: never, options: never) {
        if (type === 'keydown') listening.add(listener);
        add.call(document, type, listener, options);
      },
      removeEventListener(type: string, listener: never, options: never) {
        listening.delete(listener);
        remove.call(document, type, listener, options);
      },
    });
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const before = listening.size;
    await clickOn(button(map));
    await until(() => listening.size > before);
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(map);
    map.remove();
    frame.remove();
    expect(listening.size).to.equal(before);
  });

  it('start by themselves where the page says so, once the map is in view, and give the page’s date back', async () => {
    await show(`<div style="height:3000px"></div><opic-map play="double" as-of="2013-06-30"></opic-map>`);
    const own = document.querySelector<OpicMap>('#stage opic-map')!;
    const events = heard('opic-as-of-change', own);
    await wait(300);
    expect(own.asOf).to.equal('2013-06-30');
    own.scrollIntoView();
    await until(() => own.asOf < '2013-06-30');
    await until(() => own.asOf === '2013-06-30' && label(own)!.startsWith('Play'));
    expect(events, 'nobody acted').to.deep.equal([]);
    expect(inside(own, '.dates'), 'nothing moves the page below').to.have.length(0);
    own.parentElement!.append(own);
    own.scrollIntoView();
    await wait(300);
    expect(own.asOf, 'a map that is moved has played').to.equal('2013-06-30');
  });

  it('give the page’s date back also where the map is moved while they play', async () => {
    const map = await show<OpicMap>('<opic-map play as-of="2013-06-30"></opic-map>');
    await until(() => map.asOf < '2013-06-30');
    map.parentElement!.append(map);
    await wait(300);
    expect(map.asOf).to.equal('2013-06-30');
  });

  it('do not start by themselves where less motion is wanted', async () => {
    const back = lessMotion();
    const map = await show<OpicMap>('<opic-map play></opic-map>');
    await until(() => !!inside(map, '[aria-live]').length);
    await wait(300);
    back();
    expect(map.asOf).to.equal('2026-09-19');
    expect(label(map)).to.contain('Play');
  });
});
