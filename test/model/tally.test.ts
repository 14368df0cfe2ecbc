/** The three classes: their order, and the count of each in a tally or in totals that somebody published. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '../../src/model/index.js';
import { countOf, statuses, tally } from '../../src/model/tally.js';

describe('tally', () => {
  it('has the classes in one order', () => {
    assert.deepEqual(statuses, ['party', 'signatory', 'no-action']);
  });

  it('gives the count of each', () => {
    const counts = tally(dataset, '2022-05-24');
    assert.deepEqual(
      statuses.map(status => countOf(counts, status)),
      [48, 16, 133],
    );
  });

  it('is of States by any of their codes', () => {
    const counts = tally(dataset, '2022-05-24', new Set(['SVN', 'FRA']));
    for (const among of [
      ['svn', 'fra'],
      ['si', 'FR'],
      ['SVN', 'fra', 'SI'],
    ])
      assert.deepEqual(tally(dataset, '2022-05-24', new Set(among)), counts);
  });

  it('gives none where none was published', () => {
    assert.equal(countOf({ noAction: 3 }, 'party'), undefined);
    assert.equal(countOf({ noAction: 3 }, 'no-action'), 3);
  });
});
