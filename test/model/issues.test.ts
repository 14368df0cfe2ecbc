/** Reports of faults to the author of a document. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatasetError, gather, show, type Issue } from '../../src/model/document/issues.js';

describe('a given value, as a message quotes it', () => {
  const long = 'x'.repeat(61);
  const table: [unknown, string][] = [
    ['SVN', 'SVN'],
    ['', '""'],
    ['12', '"12"'],
    ['-1.5', '"-1.5"'],
    ['12.', '"12."'],
    ['.25', '".25"'],
    ['true', '"true"'],
    ['null', '"null"'],
    ['12 States', '12 States'],
    [12, '12'],
    [null, 'null'],
    [true, 'true'],
    [undefined, 'nothing'],
    [[], 'an empty list'],
    [Array(10_000_000), 'a list of 10000000'],
    [NaN, 'NaN'],
    [
      new Proxy([], {
        get: () => {
          throw new Error('no');
        },
      }),
      'something that cannot be read',
    ],
    [{}, 'an object'],
    [() => 1, 'a function'],
    [Symbol('secret'), 'a symbol'],
    ['x'.repeat(60), 'x'.repeat(60)],
    [long, `${'x'.repeat(59)}…`],
    [10n ** 80n, 'a bigint'],
  ];
  for (const [value, text] of table) it(`is told as ${text}`, () => assert.equal(show(value), text));
});

describe('faults', () => {
  const thrown = (settle: () => void): DatasetError => {
    try {
      settle();
    } catch (error) {
      return error as DatasetError;
    }
    throw new Error('Nothing was thrown');
  };

  it('are told a line each, by where they stand', () => {
    const { refuse, settle } = gather();
    refuse('', 12, 'an object');
    refuse('actions[0].state', 'XX', 'a State');
    const { name, message } = thrown(settle);
    assert.equal(name, 'DatasetError');
    assert.equal(message, 'document: 12; expected an object\nactions[0].state: XX; expected a State');
  });

  it('are named up to a hundred, then counted', () => {
    const { refuse, settle } = gather();
    for (let n = 0; n < 103; n++) refuse(`actions[${n}]`, n, 'an object');
    const { issues } = thrown(settle);
    assert.equal(issues.length, 101);
    assert.deepEqual(issues[99], { path: 'actions[99]', given: '99', expected: 'an object' });
    assert.deepEqual(issues[100], { path: '', given: '3 more faults', expected: 'none' });
    assert.throws(() => (issues as Issue[]).pop(), TypeError);
    const again = gather();
    for (let n = 0; n < 101; n++) again.refuse('', n, 'an object');
    assert.equal(thrown(again.settle).issues[100]!.given, '1 more fault');
  });

  it('are none where nothing was refused', () => assert.doesNotThrow(gather().settle));
});
