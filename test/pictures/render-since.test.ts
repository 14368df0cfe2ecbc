/** The pictures of changes and of other procedures say what the elements say, and refuse what these would. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderProcedures, renderSince } from '../../src/entries/static.js';
import { dataset, toDocument } from '../../src/model/index.js';

const textOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!.replaceAll('\u00a0', ' '));

test('the changes since a date: the counts, and each new State party with its numbers', () => {
  const words = textOf(renderSince({ from: '2022-05-24', asOf: '2025-03-27' }));
  assert.ok(words.includes('Five new States parties since 24 May 2022'));
  assert.ok(words.includes('48 → 53'));
  const estonia = words.slice(words.indexOf('Estonia'), words.indexOf('Estonia') + 5);
  assert.deepEqual(estonia, [
    'Estonia',
    'Accession: 27 March 2025',
    'State party no. 53',
    'Eastern European States: no. 13',
    'Entry into force: 27 June 2025',
  ]);
});

test('by default since the last dialogue before the date, and of the region alone', () => {
  const { date } = dataset.milestones!.filter(({ kind }) => kind === 'dialogue').at(-1)!;
  assert.equal(renderSince(), renderSince({ from: date }));
  const words = textOf(renderSince({ from: '2022-05-24', region: 'oceania' }));
  assert.ok(words.includes('New Zealand'));
  assert.ok(!words.includes('Estonia'));
});

test('a State whose date was not compared with the depositary’s page says so', () => {
  assert.match(textOf(renderSince({ from: '2026-08-01' })).join(' '), /Not yet compared with the depositary/);
});

test('the other procedures: as many States as the element counts', () => {
  const words = textOf(renderProcedures({ asOf: '2026-02-03' })).join(' ');
  assert.match(words, /101 of the 144 States that are not party/);
  assert.match(words, /Central African Republic/);
});

test('refuses a date that is not later, and another treaty’s document', () => {
  assert.throws(
    () => renderSince({ from: '2026-09-19', asOf: '2026-09-19' }),
    /^RangeError: from: 2026-09-19/,
  );
  assert.throws(() => renderSince({ since: '2022-05-24' } as never), /^TypeError: options: since was given/);
  const document = toDocument(dataset);
  const data = { ...document, treaty: { ...document.treaty, adopted: '1989-11-20', short: 'CRC' } };
  assert.throws(
    () => renderProcedures({ data }),
    /data: CRC was given; expected is a data document about this/,
  );
});
