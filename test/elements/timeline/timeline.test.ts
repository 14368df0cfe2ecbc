import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsUpTo, ticksOf } from '../../../src/elements/timeline/chart/axis.js';
import { dateByKey } from '../../../src/elements/timeline/input/date-keys.js';
import { flagsOf, periodOf } from '../../../src/elements/timeline/milestones.js';
import { filled, outline } from '../../../src/elements/timeline/chart/step-path.js';
import { beatsFrom, evenly } from '../../../src/elements/timeline/input/playback-pace.js';
import { along, dateAlong, readSpan } from '../../../src/elements/timeline/span.js';
import { stepsOf } from '../../../src/elements/timeline/steps.js';
import { timelineModel } from '../../../src/elements/timeline/timeline-model.js';
import { addDays, dataset, parseDataset, tally, toDocument } from '../../../src/model/index.js';
import { dayAt, stepwise } from '../../../src/ui/playback/beats.js';

const [whole] = readSpan(undefined, undefined, dataset);

describe('the span of a timeline', () => {
  it('is from the entry into force to the status as at', () => {
    assert.deepEqual([whole.from, whole.to, whole.days], ['2014-04-14', '2026-09-19', 4541]);
  });

  const wrong: [from: unknown, to: unknown, path: string, first: string, last: string, shown: string[]][] = [
    ['2011-12-18', undefined, 'from', '2011-12-19', '2026-09-18', ['2014-04-14', '2026-09-19']],
    ['2014-02-30', undefined, 'from', '2011-12-19', '2026-09-18', ['2014-04-14', '2026-09-19']],
    [20140414, undefined, 'from', '2011-12-19', '2026-09-18', ['2014-04-14', '2026-09-19']],
    ['2020-01-01', '2019-01-01', 'from', '2011-12-19', '2018-12-31', ['2014-04-14', '2019-01-01']],
    ['2020-01-01', '2020-01-01', 'from', '2011-12-19', '2019-12-31', ['2014-04-14', '2020-01-01']],
    ['2013-06-01', '2013-01-01', 'from', '2011-12-19', '2012-12-31', ['2011-12-19', '2013-01-01']],
    [undefined, '2026-09-20', 'to', '2014-04-15', '2026-09-19', ['2014-04-14', '2026-09-19']],
    [undefined, '2013-01-01', 'to', '2014-04-15', '2026-09-19', ['2014-04-14', '2026-09-19']],
    ['2012-02-28', 'soon', 'to', '2011-12-20', '2026-09-19', ['2012-02-28', '2026-09-19']],
  ];
  for (const [from, to, path, first, last, shown] of wrong) {
    it(`refuses ${path} of ${from} to ${to}, and says what would be right`, () => {
      const [span, faults] = readSpan(from, to, dataset);
      assert.deepEqual(faults, [{ path, given: path === 'from' ? from : to, first, last }]);
      assert.deepEqual([span.from, span.to], shown);
    });
  }

  it('takes what is right, and an empty attribute for none', () => {
    assert.deepEqual(readSpan('2011-12-19', '2013-01-01', dataset), [
      { from: '2011-12-19', to: '2013-01-01', days: 379 },
      [],
    ]);
    assert.deepEqual(readSpan('', null, dataset), [whole, []]);
  });

  it('goes from any date to a place and back', () => {
    for (let date = whole.from; date <= whole.to; date = addDays(date, 13)) {
      assert.equal(dateAlong(whole, along(whole, date)), date);
    }
    assert.equal(along(whole, '2000-01-01'), 0);
    assert.equal(along(whole, '2030-01-01'), 1);
  });

  it('shows the years before the entry into force when the data end there', () => {
    const early = { ...dataset, statusAsAt: '2013-01-01' };
    assert.deepEqual(readSpan(undefined, undefined, early)[0].from, '2012-02-28');
    assert.equal(readSpan(undefined, undefined, { ...dataset, statusAsAt: '2012-02-28' })[0].days, 71);
  });
});

describe('the steps of a timeline', () => {
  const { steps, points } = stepsOf(dataset);

  it('say on every day what the tally says', () => {
    for (let date = '2011-12-19'; date <= dataset.statusAsAt; date = addDays(date, 1)) {
      const step = steps.filter(each => each.date <= date).at(-1);
      const { party, signatory } = tally(dataset, date);
      assert.deepEqual([step?.party ?? 0, step?.signatory ?? 0], [party, signatory], date);
    }
  });

  it('have a point for each day with a deposit, with its States and their ordinal', () => {
    assert.equal(points.flatMap(({ actions }) => actions).length, 54);
    const slovenia = points.find(({ date }) => date === '2018-05-25');
    assert.deepEqual(slovenia?.actions, [{ state: 'SVN', kind: 'ratification' }]);
    assert.equal(slovenia.ordinal, 39);
    assert.equal(slovenia.party, 39);
  });

  it('of some States keep the ordinals that they have among all', () => {
    const some = { ...dataset, states: dataset.states.filter(({ iso3 }) => ['FRA', 'SVN'].includes(iso3)) };
    const { points: two } = stepsOf(some, dataset);
    assert.deepEqual(
      two.map(({ date, party, ordinal }) => [date, party, ordinal]),
      [
        ['2016-01-07', 1, 24],
        ['2018-05-25', 2, 39],
      ],
    );
  });

  it('go down when a denunciation takes effect', () => {
    const { actions, ...rest } = structuredClone(toDocument(dataset));
    const left = actions.map(act => (act.state === 'SVN' ? { ...act, denounced: '2023-01-01' } : act));
    const story = stepsOf(parseDataset({ ...rest, actions: left }));
    const point = story.points.find(({ date }) => date === '2023-01-01')!;
    const before = story.steps.filter(({ date }) => date < '2023-01-01').at(-1)!;
    assert.equal(point.party, before.party - 1);
    assert.equal(point.ordinal, null);
    assert.deepEqual(point.actions, [{ state: 'SVN', kind: 'denunciation' }]);
  });

  it('are drawn as steps, in a unit square', () => {
    const span = { from: '2020-01-01', to: '2020-01-11', days: 10 };
    const some = [
      { date: '2019-06-01', party: 1, signatory: 0 },
      { date: '2020-01-06', party: 2, signatory: 0 },
      { date: '2020-02-01', party: 4, signatory: 0 },
    ];
    const line = outline(some, span, 4, ({ party }) => party);
    assert.equal(line, 'M0,0.75H0.5V0.5H1');
    assert.equal(filled(line), 'M0,0.75H0.5V0.5H1V1H0Z');
    assert.equal(
      outline([], span, 4, ({ party }) => party),
      'M0,1H1',
    );
  });
});

describe('the axes', () => {
  it('name the years of a long span and the months of a short one', () => {
    const labels = (from: string, to: string) =>
      ticksOf(readSpan(from, to, dataset)[0], date => date).map(({ label }) => label);
    assert.deepEqual(labels('2014-04-14', '2026-09-19'), [
      ...Array.from({ length: 12 }, (_, index) => String(2015 + index)),
    ]);
    assert.deepEqual(labels('2021-11-15', '2022-02-15'), ['2021-12', '2022', '2022-02']);
    assert.deepEqual(labels('2022-03-02', '2022-03-20'), ['2022-03-02', '2022-03-20']);
  });

  it('come to an end where the calendar does', () => {
    const span = { from: '9990-01-01', to: '9999-12-31', days: 3651 };
    const dates = ticksOf(span, date => date).map(({ date }) => date);
    assert.equal(dates[0], '9990-01-01');
    assert.equal(new Set(dates).size, dates.length);
  });

  it('count in few round steps', () => {
    assert.deepEqual(countsUpTo(74), [0, 20, 40, 60]);
    assert.deepEqual(countsUpTo(4.3), [0, 1, 2, 3, 4]);
    assert.deepEqual(countsUpTo(197), [0, 50, 100, 150]);
  });
});

describe('milestones', () => {
  it('mean all the days that their date may mean', () => {
    assert.deepEqual(periodOf('2021'), ['2021-01-01', '2021-12-31']);
    assert.deepEqual(periodOf('2020-02'), ['2020-02-01', '2020-02-29']);
    assert.deepEqual(periodOf('2022-05-24'), ['2022-05-24', '2022-05-24']);
  });

  it('are those of the span, in order, and none covers another in the narrowest chart', () => {
    for (const from of ['2011-12-19', '2014-04-14', '2019-05-01']) {
      const [span] = readSpan(from, undefined, dataset);
      const flags = flagsOf(dataset.milestones, span);
      assert.deepEqual(
        flags.map(({ number }) => number),
        flags.map((_, index) => index + 1),
      );
      assert.ok(flags.every(({ last }) => last >= from));
      for (const a of flags) {
        for (const b of flags.slice(a.number)) {
          assert.ok(a.row !== b.row || Math.abs(a.at - b.at) * (280 - 46) >= 20, `${a.number} ${b.number}`);
        }
      }
    }
    assert.deepEqual(flagsOf(undefined, whole), []);
  });
});

describe('the keys of the handle', () => {
  const deposits = ['2018-05-17', '2018-05-25', '2018-09-21'];
  const course = { from: whole.from, to: whole.to, deposits, mirrored: false };
  const press = (key: string, more = {}, date = '2018-05-25', mirrored = false) =>
    dateByKey({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more }, date, {
      ...course,
      mirrored,
    });
  const table: [key: string, leads: string | undefined, more?: object][] = [
    ['ArrowRight', '2018-05-26'],
    ['ArrowLeft', '2018-05-24'],
    ['ArrowUp', '2018-06-25'],
    ['ArrowDown', '2018-04-25'],
    ['ArrowRight', '2018-06-25', { shiftKey: true }],
    ['ArrowLeft', '2018-04-25', { shiftKey: true }],
    ['PageDown', '2018-09-21'],
    ['PageUp', '2018-05-17'],
    ['Home', '2014-04-14'],
    ['End', '2026-09-19'],
    ['a', undefined],
    ['ArrowLeft', undefined, { altKey: true }],
    ['End', undefined, { ctrlKey: true }],
  ];
  for (const [key, leads, more] of table) {
    it(`${Object.keys(more ?? {})} ${key}: ${leads}`, () => assert.equal(press(key, more), leads));
  }

  it('left and right are as seen: a mirrored axis turns them round', () => {
    assert.equal(press('ArrowLeft', {}, '2018-05-25', true), '2018-05-26');
    assert.equal(press('ArrowRight', { shiftKey: true }, '2018-05-25', true), '2018-04-25');
    assert.equal(press('ArrowUp', {}, '2018-05-25', true), '2018-06-25');
  });

  it('stays where there is no further deposit', () => {
    assert.equal(press('PageDown', {}, '2020-01-01'), '2020-01-01');
    assert.equal(press('PageUp', {}, '2015-01-01'), '2015-01-01');
  });
});

describe('the pace of playing', () => {
  it('takes eight seconds for the whole span, and no more than twelve with its pauses', () => {
    for (const halts of [[], [2000], [100, 200, 300, 1000, 2000, 3000, 4000]]) {
      const beats = evenly(0, 4541, halts);
      const length = beats.at(-1)!.time;
      assert.ok(length >= 8000 && length <= 12000, String(length));
      assert.equal(dayAt(beats, 0), 0);
      assert.equal(dayAt(beats, length), 4541);
      for (const halt of halts) {
        const times = Array.from({ length: 1200 }, (_, index) => index * 10);
        const still = times.filter(time => dayAt(beats, time) === halt).length * 10;
        assert.ok(still >= 500 && still <= 1030, `${still} ms at ${halt}`);
      }
    }
  });

  it('pauses at each milestone that lies ahead', () => {
    const all = new Set(dataset.states.map(({ iso3 }) => iso3));
    const beats = beatsFrom(whole.from, timelineModel(dataset, all, undefined, undefined), false);
    const halts = beats.filter(({ day }, at) => day === beats[at - 1]?.day);
    assert.deepEqual(
      halts.map(({ day }) => addDays(whole.from, day)),
      ['2019-04-30', '2019-06-01', '2021-01-01', '2022-05-24', '2024-09-12'],
    );
  });

  it('never goes back, and halts only at what lies ahead', () => {
    const beats = evenly(3000, 4541, [100, 3000, 3500]);
    let before = 3000;
    for (let time = 0; time < 12000; time += 16) {
      const day = dayAt(beats, time);
      assert.ok(day >= before);
      before = day;
    }
    assert.equal(beats.filter(({ day }) => day === 3500).length, 2);
    assert.equal(beats.length, 4);
  });

  it('steps from stop to stop, no faster than twice a second', () => {
    const beats = stepwise(10, 100, [5, 10, 20, 60]);
    const days = Array.from({ length: 300 }, (_, index) => dayAt(beats, index * 10));
    assert.deepEqual([...new Set(days)], [10, 20, 60, 100]);
    for (const day of [10, 20, 60]) assert.ok(days.filter(each => each === day).length >= 50);
    assert.equal(dayAt(beats, beats.at(-1)!.time), 100);
  });
});
