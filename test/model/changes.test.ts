/** What changed between two dates, who came last, and pledges, which never count. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset, parseDataset, tally, toDocument } from '../../src/model/index.js';
import { changesBetween, lastDialogue, newestParties } from '../../src/model/changes.js';
import { ordinalAmong } from '../../src/model/chronicle.js';
import { pledgesOn } from '../../src/model/pledges.js';
import { statesIn } from '../../src/world/regions.js';

const codes = (acts: readonly { state: string }[]) => acts.map(({ state }) => state);

describe('the changes between two dates', () => {
  it('are the acts after the first, up to and with the second, newest first', () => {
    const { before, after, deposits, signatures } = changesBetween(dataset, '2018-05-25', '2019-12-31');
    assert.equal(before.party + deposits.length, after.party);
    assert.ok(!codes(deposits).includes('SVN'), 'a deposit on the first day is not new');
    assert.deepEqual(codes(changesBetween(dataset, '2018-05-24', '2018-05-25').deposits), ['SVN']);
    const dates = deposits.map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort().reverse());
    assert.ok(signatures.every(({ kind }) => kind === 'signature'));
  });

  it('are of some States where some are named', () => {
    const african = new Set(statesIn('african'));
    const { deposits, after } = changesBetween(dataset, '2011-12-19', dataset.statusAsAt, african);
    assert.ok(deposits.length && codes(deposits).every(state => african.has(state)));
    assert.equal(after.total, african.size);
  });

  it('name a denunciation', () => {
    const left = parseDataset({
      ...toDocument(dataset),
      actions: [{ state: 'SVN', acceded: '2015-01-01', denounced: '2020-01-01' }],
      declarations: [],
    });
    const { denunciations, after } = changesBetween(left, '2019-01-01', '2021-01-01');
    assert.deepEqual([codes(denunciations), after.party], [['SVN'], 0]);
    assert.deepEqual(newestParties(left, '2021-01-01'), [], 'who has left is not the newest');
  });
});

it('a comparison begins with the last dialogue before the date, or a year before it', () => {
  const milestones = [
    { date: '2021', kind: 'dialogue', title: { en: 'a' } },
    { date: '2022-05-24', kind: 'dialogue', title: { en: 'b' } },
    { date: '2023-01-01', kind: 'treaty', title: { en: 'c' } },
  ] as const;
  assert.equal(lastDialogue({ milestones }, '2024-01-01'), '2022-05-24');
  assert.equal(lastDialogue({ milestones }, '2022-05-24'), '2021-01-01');
  assert.equal(lastDialogue({}, '2024-02-29'), '2023-02-28');
});

it('a State has a number in its regional group', () => {
  const group = new Set(statesIn('eastern-european'));
  assert.equal(ordinalAmong(dataset, 'ALB', group), 1);
  assert.equal(ordinalAmong(dataset, 'SVN', group), 9);
  assert.equal(ordinalAmong(dataset, 'BLR', group), null);
});

it('those who deposited last on one day are all the newest', () => {
  const [first] = newestParties(dataset, '2018-05-25');
  assert.deepEqual(first, { state: 'SVN', date: '2018-05-25' });
  assert.deepEqual(newestParties(dataset, '2012-01-01'), []);
});

describe('pledges', () => {
  const pledge = { date: '2015-05-01', text: { en: 'It will accede.' }, sources: ['P'] };
  const document = {
    ...toDocument(dataset),
    sources: { ...dataset.sources, P: { title: 'A letter' } },
    pledges: ['GHA', 'SVN'].map(state => ({ ...pledge, state })),
  };

  it('are shown from their day until the State is a party, and never counted', () => {
    const pledged = parseDataset(document);
    assert.deepEqual(codes(pledgesOn(pledged, '2015-04-30')), []);
    assert.deepEqual(codes(pledgesOn(pledged, '2015-05-01')), ['GHA', 'SVN']);
    assert.deepEqual(codes(pledgesOn(pledged, '2018-05-25')), ['GHA']);
    assert.deepEqual(tally(pledged, '2018-01-01'), tally(dataset, '2018-01-01'));
  });

  it('are refused without a source, with one that is not named, and later than the data', () => {
    const faults = (change: object, more: object = {}) => {
      try {
        parseDataset({ ...document, pledges: [{ ...pledge, state: 'GHA', ...change }], ...more });
        return [];
      } catch (error) {
        return (error as { issues: { path: string }[] }).issues.map(({ path }) => path);
      }
    };
    assert.deepEqual(faults({}), []);
    assert.deepEqual(faults({ sources: [] }), ['pledges[0].sources']);
    assert.deepEqual(faults({ sources: undefined }), ['pledges[0].sources']);
    assert.deepEqual(faults({ sources: ['Q'] }), ['pledges[0].sources[0]']);
    assert.ok(faults({}, { sources: undefined }).includes('pledges[0].sources[0]'));
    assert.deepEqual(faults({ date: '2199-01-01' }), ['pledges[0].date']);
  });
});
