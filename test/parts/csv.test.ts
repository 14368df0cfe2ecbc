import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable } from '../../data/build/csv.js';
import { Faults } from '../../data/build/facts/faults.js';
import { toCsv } from '../../src/parts/csv.js';

describe('a table as CSV', () => {
  it('is read back as it was by another reader', () => {
    const rows = [
      ['name', 'note'],
      ["Côte d'Ivoire", 'plain'],
      ['Bolivia, Plurinational State of', 'says "so"'],
      ['日本', 'two\nlines'],
    ];
    const faults = new Faults();
    const table = readTable('t.csv', toCsv(rows), rows[0]!, faults);
    assert.deepEqual(faults.all, []);
    assert.deepEqual(
      table.rows.map(({ get }) => [get('name'), get('note')]),
      rows.slice(1),
    );
  });

  it('ends every row as RFC 4180 says', () => assert.equal(toCsv([['a', 'b'], ['c']]), 'a,b\r\nc\r\n'));

  it('lets no cell begin as a formula', () => {
    for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
      assert.match(toCsv([[cell]]), /^"?'/, cell);
    }
    assert.equal(toCsv([['2012-02-28', 'a=b']]), '2012-02-28,a=b\r\n');
  });
});
