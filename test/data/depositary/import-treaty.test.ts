/** The page of a treaty becomes its table, or is refused with what to do. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable } from '../../../data/build/csv.js';
import { Faults } from '../../../data/build/facts/faults.js';
import { readTables } from '../../../data/build/facts/tables.js';
import { readTreaties, treatyColumns } from '../../../data/build/treaties/read.js';
import { importTreaty } from '../../../data/depositary/import-treaty.js';
import { namesColumns, namesFile, readNames } from '../../../data/depositary/match-states.js';
import { bytesOf, facts, page, replace, specimenPage, xml } from './made-up.js';

const faults = new Faults();
const names = readTable(namesFile, facts.depositary.names, namesColumns, faults);
const stateOf = readNames(readTables(facts.texts, faults), names, faults);

const row: Record<string, string> = {
  ...{ id: 'specimen', number: 'IV-99-z', short: 'SPEC', adopted: '2011-12-19', opened: '2012-02-28' },
  ...{ inForce: '2014-04-14', entryIntoForce: 'P3M', denunciation: 'P1Y' },
};
for (const language of ['en', 'ar', 'es', 'fr', 'ru', 'zh']) {
  row[`title.${language}`] = 'Protocol of the Specimen on the reading of pages';
  row[`name.${language}`] = 'Specimen';
}
const treaties = `${treatyColumns.join(',')}\n${treatyColumns.map(column => row[column] ?? '').join(',')}\n`;
const outside = `name,en,ar,es,fr,ru,zh\nEuropean Union,European Union,x,x,x,x,x\n`;
const before = { treaties, outside };
const take = (
  text: string,
  texts: Record<string, string> = before,
  jamaica: string | undefined = '2015-02-03',
) =>
  importTreaty(bytesOf(text), texts, {
    stateOf,
    denounced: new Map(jamaica ? [['JAM', jamaica]] : []),
    today: '2026-11-28',
  });

describe('npm run data:import', () => {
  it('writes a row a State, and what stands outside the 197', () => {
    const { texts, says } = take(specimenPage);
    assert.equal(
      texts['specimen'],
      `state,signed,ratified,acceded,succeeded,denounced,act,outside
BEL,2012-02-28,2014-05-30,,,,approval,
BHS,2012-09-24,2013-05-02,,,,,
CZE,,,,2013-02-22,,,
JAM,2012-12-19,2013-10-03,,,2015-02-03,,
KHM,2012-10-17,,2013-10-15,,,,
MNE,2012-10-23,,,,,succession to signature,
NLD,2013-01-26,2014-02-06,,,,acceptance,
NRU,,,2013-10-04,,,,
TTO,,,2013-11-15,,,,
,,2013-12-23,,,,formal confirmation,European Union
`,
    );
    assert.equal(says, 'specimen: 8 parties, 5 signatories as at 2026-11-20; set aside: European Union.');
    const document = readTreaties(texts, faults).get('specimen')!;
    faults.settle();
    assert.deepEqual([document.statusAsAt, document.actions.length], ['2026-11-20', 9]);
    assert.equal(document.treaty.outside![0]!.en, 'European Union');
    assert.deepEqual(take(specimenPage, texts, undefined).texts, texts);
  });

  const spoilt = (what: string, by: string) => take(replace(specimenPage, what, by));
  const own = () => replace(treaties, 'specimen,IV-99-z', 'crc-op-ic,IV-11-d');
  const older = () => take(replace(specimenPage, '20-11-2026', '19-11-2026'), take(specimenPage).texts);
  const table: [name: string, act: () => unknown, reason: RegExp][] = [
    [
      'a deposit without its end',
      () => take(specimenPage, before, ''),
      /3 February 2015[^]*--denounced JAM=/,
    ],
    ['a treaty without a row', () => spoilt('99. z', '98. z'), /no treaty with the number IV-98-z/],
    ['another title', () => spoilt('on the reading of pages', 'on pages'), /its title is/],
    ['another entry into force', () => spoilt('14 April 2014, in', '15 April 2014, in'), /2014-04-15/],
    ['this Protocol itself', () => take(page, { ...before, treaties: own() }), /data:update/],
    ['a day that has not come', () => spoilt('20-11-2026', '20-12-2026'), /has not come/],
    ['an older page than the table', older, /older than the table/],
    ['the XML', () => take(xml), /XML/],
  ];
  for (const [name, act, reason] of table)
    it(`refuses ${name}`, () => assert.throws(act, { name: 'Refusal', message: reason }));

  it('names rows that do not add up', () => {
    const { texts } = take(specimenPage);
    const own = new Faults();
    readTreaties({ ...texts, specimen: texts['specimen']!.replace(/^TTO.*\n/m, '') }, own);
    assert.deepEqual(
      own.all.map(({ file, row, column }) => [file, row, column]),
      [['treaties/treaties.csv', 2, 'parties']],
    );
  });
});
