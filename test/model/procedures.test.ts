/** The other complaints procedures: the figures of 3 February 2026, and the dates behind them. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byNumber, nonParties, proceduresAsAt } from '../../src/model/procedures.js';
import { dataset, ordinal, procedures, proceduresOf, statusOn } from '../../src/model/index.js';

const DAY = '2026-02-03';
const ids = (iso3: string, date = DAY) => proceduresOf(iso3, date).map(({ id }) => id);

describe('the other communications procedures', () => {
  it('are four protocols, each with titles in six languages, its day and its source', () => {
    assert.deepEqual(
      procedures.map(({ id }) => id),
      ['iccpr-op1', 'cedaw-op', 'crpd-op', 'icescr-op'],
    );
    for (const { title, statusAsAt, source } of procedures) {
      assert.equal(Object.keys(title).length, 6);
      assert.equal(statusAsAt, DAY);
      assert.match(source.url, /^https:\/\/treaties\.un\.org\/.*mtdsg_no=IV-/);
    }
    assert.ok(Object.isFrozen(procedures[0]!.title));
  });

  it('and the number of a State party are found by any code of a State', () => {
    for (const code of ['fra', 'FR', 'fr']) {
      assert.deepEqual(ids(code), ids('FRA'));
      assert.equal(ordinal(dataset, code), ordinal(dataset, 'FRA'));
    }
    assert.notDeepEqual(ids('FRA'), []);
  });

  it('are accepted by as many States as their pages say', () => {
    const parties = procedures.map(
      ({ id }) => dataset.states.filter(({ iso3 }) => ids(iso3).includes(id)).length,
    );
    assert.deepEqual(parties, [116, 116, 108, 31]);
  });

  it('are accepted by 101 of the 144 States that are not party to this Protocol', () => {
    const others = dataset.states.filter(record => statusOn(record, DAY) !== 'party');
    const atLeast = (count: number) => others.filter(({ iso3 }) => ids(iso3).length >= count);
    assert.equal(others.length, 144);
    assert.deepEqual(
      [1, 2, 3, 4].map(count => atLeast(count).length),
      [101, 68, 32, 4],
    );
    assert.deepEqual(
      atLeast(4).map(({ iso3 }) => iso3),
      ['CAF', 'NER', 'SRB', 'VEN'],
    );
    const today = dataset.states.filter(record => statusOn(record, '2026-09-19') !== 'party');
    assert.deepEqual([today.length, today.filter(({ iso3 }) => ids(iso3).length).length], [143, 100]);
  });

  it('are counted for the States that are not party, by their number', () => {
    const sizes = (date: string) => byNumber(nonParties(dataset, date)).map(({ length }) => length);
    assert.deepEqual(sizes(DAY), [43, 33, 36, 28, 4]);
    assert.deepEqual(sizes('2026-09-19'), [43, 33, 36, 28, 3]);
    assert.deepEqual(sizes('1960-01-01'), [197, 0, 0, 0, 0]);
    assert.equal(proceduresAsAt, DAY);
  });

  it('come in order of the deposits, and only those made by the day', () => {
    assert.deepEqual(proceduresOf('AUT', DAY), [
      { id: 'iccpr-op1', date: '1987-12-10' },
      { id: 'cedaw-op', date: '2000-09-06' },
      { id: 'crpd-op', date: '2008-09-26' },
    ]);
    assert.deepEqual(ids('AUT', '2000-09-05'), ['iccpr-op1']);
    assert.deepEqual([ids('USA'), ids('XXX'), ids('AUT', '1970-01-01')], [[], [], []]);
    assert.throws(() => proceduresOf('AUT', '2026-02-30'), RangeError);
  });

  it('end with a denunciation', () => {
    for (const [iso3, last, end] of [
      ['JAM', '1998-01-22', '1998-01-23'],
      ['TTO', '2000-06-26', '2000-06-27'],
      ['BLR', '2023-02-07', '2023-02-08'],
    ] as const) {
      assert.ok(ids(iso3, last).includes('iccpr-op1'), iso3);
      assert.ok(!ids(iso3, end).includes('iccpr-op1'), iso3);
    }
  });
});
