import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { OpicMap } from '../../../src/elements/opic-map.js';
import type { OpicTimeline } from '../../../src/elements/opic-timeline.js';
import { addDays, dataset, toDocument } from '../../../src/model/index.js';
import '../../../src/entries/lang/ar.js';
import '../../../src/entries/lang/ru.js';
import {
  clickOn,
  drawn,
  heard,
  inside,
  lessMotion,
  refuses,
  set,
  show,
  statusShown,
  stub,
  text,
  until,
  wait,
} from '../../support/on-page.js';

const one = (element: Element, selector: string) => inside(element, selector)[0] as HTMLElement;
const handle = (timeline: Element) => one(timeline, '[role="slider"]');
const valueText = (timeline: Element) => handle(timeline).getAttribute('aria-valuetext');
const counts = (timeline: Element) => inside(timeline, '.counts b').map(b => b.textContent);
const label = (timeline: Element) => text(timeline, '.play');

/** Screen position of a date, at the foot of the chart where there is no point. */
function spot(timeline: OpicTimeline, date: string): [number, number] {
  const { left, width, bottom } = one(timeline, '.field').getBoundingClientRect();
  const days = (to: string) => Date.parse(to) - Date.parse(timeline.from);
  const part = days(date) / days(timeline.to);
  const mirrored = one(timeline, '.whole').dir === 'rtl';
  return [Math.round(left + (mirrored ? 1 - part : part) * width), Math.round(bottom - 20)];
}

/** Days per pixel, rounded up. */
const pixel = (timeline: OpicTimeline) =>
  Math.ceil(
    (Date.parse(timeline.to) - Date.parse(timeline.from)) / 864e5 / one(timeline, '.field').offsetWidth,
  );

const near = (given: string, wanted: string, days: number) =>
  expect(Math.abs(Date.parse(given) - Date.parse(wanted)) / 864e5, `${given} for ${wanted}`).to.be.at.most(
    days,
  );

describe('opic-timeline', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => resetMouse());

  it('shows the date of the data, its counts, what happened last, and where it comes from', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
    expect(timeline.asOf).to.equal('2026-09-19');
    expect(text(timeline, '.date')).to.equal('19 September 2026');
    expect(counts(timeline)).to.deep.equal(['54', '15']);
    expect(text(timeline, '.latest')).to.contain('State party no. 54');
    expect(text(timeline, '.caption')).to.contain('19 September 2026').and.to.contain('Treaty Collection');
    expect(text(timeline, '.unseen')).to.contain(
      '14 April 2014: 10 States parties and 37 Signatories. 19 September 2026: 54',
    );
  });

  it('its handle is a slider that says the date, the count, and whose deposit it is', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline as-of="2018-05-25"></opic-timeline>');
    const slider = handle(timeline);
    expect(valueText(timeline)).to.equal('25 May 2018: 39 States parties. Slovenia, State party no. 39');
    expect(slider.getAttribute('aria-valuemin')).to.equal('0');
    expect(slider.getAttribute('aria-valuemax')).to.equal('4541');
    expect(slider.getAttribute('aria-valuenow')).to.equal('1502');
    await set(timeline, { asOf: '2014-04-14' });
    expect(valueText(timeline)).to.equal('14 April 2014: 10 States parties. Entry into force');
  });

  it('moves by keys, one event a key, and not beyond its end', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline as-of="2018-05-25"></opic-timeline>');
    const events = heard('opic-as-of-change', timeline);
    handle(timeline).focus();
    const keys = {
      ArrowRight: '2018-05-26',
      PageUp: '2018-05-25',
      Home: '2014-04-14',
      End: '2026-09-19',
    };
    for (const [press, date] of Object.entries(keys)) {
      await sendKeys({ press });
      expect(timeline.asOf, press).to.equal(date);
    }
    await sendKeys({ press: 'ArrowRight' });
    expect(timeline.asOf).to.equal('2026-09-19');
    expect(events).to.deep.equal(Object.values(keys).map(asOf => ({ asOf })));
  });

  it('says the State of a deposit beside the handle under the keys, and beside a point under the mouse', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline as-of="2018-05-24"></opic-timeline>');
    handle(timeline).focus();
    await sendKeys({ press: 'PageDown' });
    await timeline.updateComplete;
    const tooltip = one(timeline, '.tooltip');
    expect(tooltip.checkVisibility()).to.equal(true);
    expect(text(timeline, '.tooltip')).to.equal('25 May 2018 Slovenia, State party no. 39');
    await sendKeys({ press: 'Escape' });
    await timeline.updateComplete;
    expect(tooltip.checkVisibility()).to.equal(false);
    handle(timeline).blur();
    const { left, top, width } = inside(timeline, '[data-date="2017-09-29"]')[0]!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + 3)] });
    await timeline.updateComplete;
    expect(text(timeline, '.tooltip')).to.contain('29 September 2017').and.to.contain('Brazil');
  });

  it('moves to where it is clicked, once; a click on a point means its day', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
    const events = heard('opic-as-of-change', timeline);
    await sendMouse({ type: 'click', position: spot(timeline, '2020-06-01') });
    near(timeline.asOf, '2020-06-01', pixel(timeline));
    expect(events).to.deep.equal([{ asOf: timeline.asOf }]);
    await clickOn(inside(timeline, '[data-date="2017-09-29"]')[0]!);
    expect(timeline.asOf).to.equal('2017-09-29');
    expect(events).to.have.length(2);
    expect(timeline.shadowRoot!.activeElement).to.equal(handle(timeline));
  });

  it('takes an event without a place, as tests without a browser send them, for its first day', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
    for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
      one(timeline, '.field').dispatchEvent(new Event(type, { bubbles: true }));
    expect(timeline.asOf).to.equal(timeline.from);
  });

  it('a drag moves the group all the way and fires one event at its end', async () => {
    await show('<opic-timeline group="a"></opic-timeline><opic-map group="a"></opic-map>');
    const timeline = document.querySelector('opic-timeline')!;
    const map = document.querySelector<OpicMap>('opic-map')!;
    const events = heard('opic-as-of-change', timeline);
    const mapEvents = heard('opic-as-of-change', map);
    await sendMouse({ type: 'move', position: spot(timeline, '2026-09-19') });
    await sendMouse({ type: 'down' });
    for (const date of ['2022-01-01', '2018-01-01', '2015-01-01']) {
      await sendMouse({ type: 'move', position: spot(timeline, date) });
      await drawn(document.body);
      near(map.asOf, date, pixel(timeline));
      expect(events).to.have.length(0);
    }
    expect(statusShown(map, 'SVN')).to.equal('signatory');
    await sendMouse({ type: 'up' });
    expect(events).to.deep.equal([{ asOf: timeline.asOf }]);
    expect(mapEvents).to.have.length(0);
  });

  it('a drag is over when the timeline leaves the page', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
    await sendMouse({ type: 'move', position: spot(timeline, '2022-01-01') });
    await sendMouse({ type: 'down' });
    const { asOf, parentElement } = timeline;
    timeline.remove();
    await sendMouse({ type: 'up' });
    parentElement!.append(timeline);
    await sendMouse({ type: 'move', position: spot(timeline, '2016-01-01') });
    expect(timeline.asOf).to.equal(asOf);
  });

  describe('under a finger', () => {
    const touch = (timeline: Element, type: string, [clientX, clientY]: [number, number]) =>
      one(timeline, '.chart').dispatchEvent(
        new PointerEvent(type, {
          pointerType: 'touch',
          pointerId: 7,
          isPrimary: true,
          bubbles: true,
          clientX,
          clientY,
        }),
      );

    it('moves by a tap and by a drag sideways', async () => {
      const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
      const events = heard('opic-as-of-change', timeline);
      touch(timeline, 'pointerdown', spot(timeline, '2020-06-01'));
      expect(timeline.asOf).to.equal('2026-09-19');
      touch(timeline, 'pointerup', spot(timeline, '2020-06-01'));
      near(timeline.asOf, '2020-06-01', pixel(timeline));
      touch(timeline, 'pointerdown', spot(timeline, '2020-06-01'));
      touch(timeline, 'pointermove', spot(timeline, '2022-01-01'));
      touch(timeline, 'pointermove', spot(timeline, '2023-06-01'));
      touch(timeline, 'pointerup', spot(timeline, '2023-06-01'));
      near(timeline.asOf, '2023-06-01', pixel(timeline));
      expect(events).to.have.length(2);
    });

    it('lets the page scroll: up or down is not for it, and what the browser takes has not happened', async () => {
      const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
      const events = heard('opic-as-of-change', timeline);
      expect(getComputedStyle(one(timeline, '.chart')).touchAction).to.equal('pan-y');
      const [x, y] = spot(timeline, '2020-06-01');
      touch(timeline, 'pointerdown', [x, y]);
      touch(timeline, 'pointermove', [x + 5, y - 12]);
      touch(timeline, 'pointercancel', [x + 5, y - 12]);
      touch(timeline, 'pointerdown', [x, y]);
      touch(timeline, 'pointermove', [x + 9, y - 5]);
      touch(timeline, 'pointercancel', [x + 9, y - 25]);
      expect(timeline.asOf).to.equal('2026-09-19');
      expect(events).to.have.length(0);
    });
  });

  it('goes to a milestone from the list, and marks the one of the day', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
    const events = heard('opic-as-of-change', timeline);
    const buttons = inside(timeline, '.milestones button') as HTMLElement[];
    expect(buttons.map(button => button.querySelector('strong')!.textContent)).to.deep.equal([
      '14 April 2014',
      '30 April 2019',
      'June 2019',
      '2021',
      '24 May 2022',
      '12 September 2024',
    ]);
    for (const button of buttons) expect(button.offsetHeight).to.be.at.least(24);
    await clickOn(buttons[4]!);
    expect(timeline.asOf).to.equal('2022-05-24');
    expect(events).to.deep.equal([{ asOf: '2022-05-24' }]);
    expect(inside(timeline, '.flag.now').map(flag => flag.textContent)).to.deep.equal(['5']);
    await set(timeline, { asOf: '2021-08-09' });
    expect(inside(timeline, '.flag.now').map(flag => flag.textContent)).to.deep.equal(['4']);
  });

  describe('playing', () => {
    it('runs to the end from where it is, says so once, and fires one event', async () => {
      const timeline = await show<OpicTimeline>('<opic-timeline as-of="2026-06-01"></opic-timeline>');
      const events = heard('opic-as-of-change', timeline);
      expect(label(timeline)).to.equal('Play');
      await clickOn(one(timeline, '.play'));
      expect(label(timeline)).to.equal('Pause');
      expect(text(timeline, '[aria-live]')).to.equal('Playing from 1 June 2026 to 19 September 2026.');
      await until(() => label(timeline) === 'Play');
      expect(timeline.asOf).to.equal('2026-09-19');
      expect(events).to.deep.equal([{ asOf: '2026-09-19' }]);
      expect(text(timeline, '[aria-live]')).to.equal('19 September 2026: 54 States parties');
    });

    it('begins again from the end, and stops where it is paused', async () => {
      const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
      const events = heard('opic-as-of-change', timeline);
      const button = one(timeline, '.play');
      button.click();
      expect(timeline.asOf).to.equal('2014-04-14');
      await until(() => timeline.asOf > '2014-04-20');
      button.click();
      const paused = timeline.asOf;
      expect(paused < '2020-01-01').to.equal(true);
      await wait(80);
      expect(timeline.asOf).to.equal(paused);
      expect(events).to.deep.equal([{ asOf: paused }]);
    });

    it('fires its event also where it ends as it began', async () => {
      const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
      const events = heard('opic-as-of-change', timeline);
      const frames: FrameRequestCallback[] = [];
      stub(window, { requestAnimationFrame: (frame: FrameRequestCallback) => frames.push(frame) });
      one(timeline, '.play').click();
      for (let time = 0; frames.length && time < 60_000; time += 1000) frames.pop()!(time);
      expect(timeline.asOf).to.equal('2026-09-19');
      expect(events).to.deep.equal([{ asOf: '2026-09-19' }]);
    });

    const stops: Record<string, (timeline: OpicTimeline) => unknown> = {
      'the handle is touched': timeline => {
        handle(timeline).focus();
        return sendKeys({ press: 'ArrowLeft' });
      },
      'the date is set from outside': timeline => (timeline.asOf = '2016-01-01'),
      'it leaves the page': timeline => timeline.remove(),
      'the page is hidden': () => {
        stub(document, { hidden: true });
        document.dispatchEvent(new Event('visibilitychange'));
      },
    };
    for (const [reason, stop] of Object.entries(stops)) {
      it(`stops when ${reason}`, async () => {
        const timeline = await show<OpicTimeline>('<opic-timeline as-of="2014-04-14"></opic-timeline>');
        const events = heard('opic-as-of-change', timeline);
        one(timeline, '.play').click();
        await until(() => timeline.asOf > '2014-04-20');
        await stop(timeline);
        await wait(40);
        const { asOf } = timeline;
        await wait(120);
        expect(timeline.asOf).to.equal(asOf);
        // What a script did is no act of the user.
        if (reason.includes('outside')) expect(events).to.have.length(0);
        if (!timeline.isConnected) document.querySelector('#stage')!.append(timeline);
        await timeline.updateComplete;
        expect(label(timeline)).to.equal('Play');
      });
    }

    it('steps from deposit to deposit where less motion is wanted', async () => {
      const back = lessMotion();
      try {
        const timeline = await show<OpicTimeline>('<opic-timeline as-of="2024-01-01"></opic-timeline>');
        const dates = new Set<string | null>();
        one(timeline, '.play').click();
        for (const end = performance.now() + 1500; performance.now() < end; await wait(15))
          dates.add(timeline.asOf);
        one(timeline, '.play').click();
        const deposits = inside(timeline, '[data-date]').map(point => point.getAttribute('data-date')!);
        const after = deposits.filter(date => date > '2024-01-01');
        expect([...dates]).to.deep.equal(['2024-01-01', ...after.slice(0, 2)]);
      } finally {
        back();
      }
    });
  });

  it('makes nothing and drops nothing when only the date moves', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline as-of="2014-05-01"></opic-timeline>');
    const path = inside(timeline, 'path[d]').map(each => each.getAttribute('d'));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver(found => records.push(...found));
    observer.observe(timeline.shadowRoot!, { childList: true, subtree: true });
    for (let step = 0; step < 100; step++) {
      await set(timeline, { asOf: addDays('2014-05-01', step * 44) });
    }
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).to.have.length(0);
    expect(inside(timeline, 'path[d]').map(each => each.getAttribute('d'))).to.deep.equal(path);
  });

  it('shows the years of signature from 2012 on when told to', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline from="2012-02-28"></opic-timeline>');
    expect(timeline.from).to.equal('2012-02-28');
    await set(timeline, { asOf: '2012-02-28' });
    expect(counts(timeline)).to.deep.equal(['0', '20']);
    expect(handle(timeline).getAttribute('aria-valuenow')).to.equal('0');
    expect(inside(timeline, '.milestones li')).to.have.length(8);
    expect(inside(timeline, '.notes')).to.have.length(0);
  });

  it('stands at its end for a date beyond it, says the date, and a key brings it back', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline as-of="2012-03-01"></opic-timeline>');
    expect(text(timeline, '.date')).to.equal('1 March 2012');
    expect(handle(timeline).getAttribute('aria-valuenow')).to.equal('0');
    handle(timeline).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(timeline.asOf).to.equal('2014-04-15');
  });

  it('steps down for a denunciation, and does without milestones', async () => {
    const { milestones: _, ...rest } = structuredClone(toDocument(dataset));
    const actions = rest.actions.map(act =>
      act.state === 'SVN' ? { ...act, denounced: '2023-01-01' } : act,
    );
    const timeline = await show<OpicTimeline>('<opic-timeline></opic-timeline>');
    await set(timeline, { data: { ...rest, actions } });
    expect(timeline.data.milestones).to.equal(undefined);
    expect(one(timeline, '.milestones').checkVisibility()).to.equal(false);
    await set(timeline, { asOf: '2022-12-31' });
    const [before] = counts(timeline);
    await set(timeline, { asOf: '2023-01-01' });
    expect(Number(counts(timeline)[0])).to.equal(Number(before) - 1);
    expect(text(timeline, '.latest')).to.contain('Slovenia, denunciation in effect');
  });

  it('marks the State that its group has selected, and fades what its group does not highlight', async () => {
    await show(
      '<opic-timeline group="b"></opic-timeline><opic-map group="b" selected="SVN"></opic-map><opic-breakdown group="b"></opic-breakdown>',
    );
    const timeline = document.querySelector('opic-timeline')!;
    expect(inside(timeline, 'circle.selected').map(each => each.getAttribute('data-date'))).to.deep.equal([
      '2018-05-25',
    ]);
    expect(inside(timeline, '[data-state]')).to.have.length(0);
    const faded = () => getComputedStyle(inside(timeline, '.areas > .signatory')[0]!).opacity;
    expect(faded()).to.equal('1');
    const breakdown = document.querySelector('opic-breakdown')!;
    const choice = inside(breakdown, 'button').find(button => button.textContent!.includes('States parties'));
    (choice as HTMLElement).click();
    await timeline.updateComplete;
    expect(Number(faded())).to.be.below(0.5);
  });

  it('is mirrored in Arabic, and left and right are as seen', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline lang="ar" as-of="2018-05-25"></opic-timeline>');
    const events = heard('opic-as-of-change', timeline);
    const middle = (selector: string) => {
      const { left, width } = one(timeline, selector).getBoundingClientRect();
      return left + width / 2;
    };
    const [x] = spot(timeline, '2018-05-25');
    expect(middle('.handle')).to.be.closeTo(x, 1.5);
    expect(middle('[data-date="2018-05-25"]')).to.be.closeTo(x, 1.5);
    expect(middle('[data-date="2014-05-30"]')).to.be.greaterThan(middle('[data-date="2026-08-04"]'));
    handle(timeline).focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(timeline.asOf).to.equal('2018-05-26');
    await sendKeys({ press: 'ArrowRight' });
    expect(timeline.asOf).to.equal('2018-05-25');
    await sendMouse({ type: 'click', position: spot(timeline, '2016-06-01') });
    near(timeline.asOf, '2016-06-01', pixel(timeline));
    expect(events).to.have.length(3);
  });

  describe('its labels', () => {
    const spans = [
      '',
      'from="2011-12-19"',
      'from="2021-11-15" to="2022-12-31"',
      'from="2022-03-02" to="2022-03-20"',
      'lang="ru" from="2022-01-01" to="2023-06-01"',
      'lang="ar" from="2022-01-01" to="2023-06-01"',
    ];
    for (const span of spans) {
      it(`never collide nor stick out, from 280 to 1600 px: ${span || 'the whole'}`, async () => {
        await setViewport({ width: 1700, height: 900 });
        const timeline = await show<OpicTimeline>(`<opic-timeline ${span}></opic-timeline>`);
        const stage = document.querySelector<HTMLElement>('#stage')!;
        for (let width = 280; width <= 1600; width += 24) {
          stage.style.width = `${width}px`;
          const { left, right } = timeline.getBoundingClientRect();
          for (const kind of ['.tick b', '.line span', '.flag']) {
            const boxes = inside(timeline, kind)
              .map(each => each.getBoundingClientRect())
              .filter(box => box.width > 0);
            expect(boxes.length, `${kind} at ${width}`).to.be.at.least(kind === '.flag' ? 0 : 1);
            for (const [index, a] of boxes.entries()) {
              expect(a.left, `${kind} at ${width}`).to.be.at.least(left - 1);
              expect(a.right, `${kind} at ${width}`).to.be.at.most(right + 1);
              for (const b of boxes.slice(index + 1)) {
                const apart =
                  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
                expect(apart, `${kind} ${index} at ${width}`).to.equal(true);
              }
            }
          }
          for (const tick of inside(timeline, '.tick b') as HTMLElement[]) {
            if (tick.offsetWidth)
              expect(tick.scrollWidth, `cut at ${width}`).to.be.at.most(tick.offsetWidth + 1);
          }
          expect(timeline.scrollWidth).to.be.at.most(width);
        }
        stage.removeAttribute('style');
      });
    }

    it('are right at once where it was hidden at the start, and its height is the same at any date', async () => {
      await show('<div hidden><opic-timeline></opic-timeline></div>');
      const box = document.querySelector<HTMLElement>('#stage > div')!;
      const timeline = box.querySelector('opic-timeline')!;
      box.hidden = false;
      expect(one(timeline, '.field').offsetHeight).to.equal(180);
      expect((inside(timeline, '.tick b') as HTMLElement[]).filter(b => b.offsetWidth)).to.have.length(12);
      const { offsetHeight } = timeline;
      for (const asOf of ['2014-04-14', '2019-06-01', '2024-09-12']) {
        await set(timeline, { asOf });
        expect(timeline.offsetHeight, asOf).to.equal(offsetHeight);
      }
    });
  });

  refuses<OpicTimeline>(
    'opic-timeline',
    [
      ['from="2014"', 'from', '2014', /2011-12-19/],
      ['from="2010-01-01"', 'from', '2010-01-01', /2011-12-19/],
      ['from="2020-01-01" to="2016-01-01"', 'from', '2020-01-01', /2015-12-31/],
      ['to="2030-01-01"', 'to', '2030-01-01', /2026-09-19/],
      ['to="2022-02-30"', 'to', '2022-02-30', /2026-09-19/],
    ],
    (timeline, path, attributes) => {
      expect(timeline.from).to.equal('2014-04-14');
      expect(timeline.to).to.equal(
        path === 'from' && attributes.includes('to=') ? '2016-01-01' : '2026-09-19',
      );
    },
  );

  it('has nothing that axe objects to', async () => {
    const timeline = await show<OpicTimeline>('<opic-timeline as-of="2018-05-25"></opic-timeline>');
    await expect(timeline).to.be.accessible();
  });
});
