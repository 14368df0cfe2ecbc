import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readTable } from '../../data/build/csv.js';
import { Faults } from '../../data/build/facts/faults.js';

it('reads what spreadsheets write: a mark at the start, quotation marks, commas and line ends in a cell', () => {
  const faults = new Faults();
  const text = '\ufeff"a",b\r\n"x, ""y""\nz", 2 \r\n\r\n"",""\r\nlast,\n';
  const { rows } = readTable('t.csv', text, ['a', 'b'], faults);
  assert.deepEqual(faults.all, []);
  assert.deepEqual(
    rows.map(({ line, get }) => [line, get('a'), get('b')]),
    [
      [2, 'x, "y"\nz', '2'],
      [5, '', ''],
      [6, 'last', ''],
    ],
  );
});

it('refuses a quotation mark in the middle of a cell, and a heading that is there twice', () => {
  const faults = new Faults();
  readTable('t.csv', 'a,a\n1,x"y\n', ['a'], faults);
  assert.deepEqual(
    faults.all.map(({ row, column }) => [row, column]),
    [
      [2, ''],
      [1, 'a'],
    ],
  );
});
