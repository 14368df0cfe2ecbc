/** The page of a treaty becomes a data document, with or without a row of ours for it. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outside } from '../../../data/check/generated/depositary.js';
import { importDocument } from '../../../data/check/import-document.js';
import { readDenounced, readMeanings } from '../../../data/depositary/given-options.js';
import { inForceFrom, parseDataset } from '../../../src/model/index.js';
import { bytesOf, page, replace, specimenPage, xml } from '../depositary/made-up.js';

const denounced = new Map([['JAM', '2015-02-03']]);
const take = (text: string, given = {}) => importDocument(bytesOf(text), { denounced, ...given });

describe('a page of a treaty that we do not know', () => {
  it('says what it says, and what was concluded from it', () => {
    const { document, remarks } = take(specimenPage);
    const { treaty, source, statusAsAt, actions } = document;
    assert.deepEqual(treaty, {
      title: { en: 'Protocol of the Specimen on the reading of pages' },
      short: 'IV-99-z',
      number: 'IV-99-z',
      adopted: '2011-12-19',
      opened: '2012-02-28',
      inForce: '2014-04-14',
      outside: [outside['European Union']],
    });
    assert.equal(statusAsAt, '2026-11-20');
    assert.match(source.url, /mtdsg_no=IV-99-z&chapter=4&/);
    assert.deepEqual(
      actions.find(({ state }) => state === 'KHM'),
      { state: 'KHM', signed: '2012-10-17', acceded: '2013-10-15' },
    );
    assert.deepEqual(
      remarks.map(remark => remark.split(': ').at(-1)),
      ['--short', '--adopted', '--opened', '--entry-into-force', '--denunciation'],
    );
    const dataset = parseDataset(document);
    const bhs = dataset.states.find(({ iso3 }) => iso3 === 'BHS')!;
    assert.equal(inForceFrom(bhs, dataset.treaty), null, 'no rule, no date');
  });

  it('takes what it is told', () => {
    const days = { adopted: '2011-12-18', opened: '2012-02-27' };
    const told = { short: 'SPEC', ...days, entryIntoForce: 'P3M', denunciation: 'P1Y' };
    const { document, remarks } = take(specimenPage, told);
    assert.deepEqual(remarks, []);
    const { title: _title, number: _number, inForce: _day, outside: _outside, ...treaty } = document.treaty;
    assert.deepEqual(treaty, told);
  });

  it('counts the chapters as the depositary does', () => {
    for (const [roman, number] of Object.entries({ I: 1, XIV: 14, XXVII: 27 }))
      assert.match(
        take(replace(specimenPage, 'CHAPTER IV', `CHAPTER ${roman}`)).document.source.url,
        new RegExp(`chapter=${number}&`),
      );
  });

  it('asks who a name is, and takes the answer', () => {
    const text = specimenPage.replaceAll('Bahamas (The)', 'Commonwealth of Specimen');
    assert.throws(() => take(text), /"Commonwealth of Specimen"[^]*--name "Commonwealth of Specimen=CODE"/);
    const { actions } = take(text, { names: new Map([['Commonwealth of Specimen', 'BHS']]) }).document;
    assert.ok(actions.some(({ state }) => state === 'BHS'));
  });

  const marked = replace(specimenPage, '2 May\t 2013', '2 May\t 2013 q');
  const refusals: [name: string, act: () => unknown, reason: RegExp][] = [
    ['a deposit without its end', () => importDocument(bytesOf(specimenPage)), /--denounced JAM=/],
    ['an act before the opening', () => take(specimenPage, { opened: '2013-01-01' }), /from the opening/],
    ['a rule that is none', () => take(specimenPage, { entryIntoForce: 'P' }), /a period such as P3M/],
    [
      'a denunciation of one that stays',
      () => take(specimenPage, { denounced: new Map([...denounced, ['TTO', '2015-02-03']]) }),
      /--denounced TTO=2015-02-03 is for nothing/,
    ],
    [
      'a name that it does not have',
      () => take(specimenPage, { names: new Map([['Atlantis', 'BHS']]) }),
      /--name "Atlantis" is for nothing/,
    ],
    ['a mark that is none', () => take(marked), /cannot be read as a date/],
    ['the XML', () => take(xml), /XML/],
  ];
  for (const [name, act, reason] of refusals)
    it(`is refused for ${name}`, () => assert.throws(act, ({ message }) => reason.test(message)));
});

describe('the options that are written A=B', () => {
  const wrong: [read: (given: string[]) => unknown, given: string[], reason: RegExp][] = [
    [readDenounced, ['JAM'], /--denounced "JAM" cannot be read.*\n.*ISO=YYYY-MM-DD/],
    [readDenounced, ['Jamaica=1998-01-23'], /cannot be read/],
    [readDenounced, ['JAM=23 January 1998'], /cannot be read/],
    [readDenounced, ['JAM=1998-02-30'], /cannot be read/],
    [readDenounced, ['JAM=1998-01-23', 'JAM=1998-01-24'], /twice for JAM/],
    [readMeanings, ['Atlantis'], /--name "Atlantis" cannot be read.*\n.*"Name=CODE".*or none/],
    [readMeanings, ['=BHS'], /cannot be read/],
    [readMeanings, ['Atlantis=ATL'], /cannot be read/],
  ];
  for (const [read, given, reason] of wrong)
    it(`are refused: ${given.join(' ')}`, () =>
      assert.throws(() => read(given), { name: 'Refusal', message: reason }));

  it('are taken', () => {
    assert.deepEqual([...readDenounced(['JAM=1998-01-23'])], [['JAM', '1998-01-23']]);
    assert.deepEqual([...readMeanings(['A=B=none'])], [['A=B', 'none']]);
  });
});

describe('a page of one of the human rights treaties', () => {
  it('brings its titles and rules', () => {
    const { document, remarks } = importDocument(bytesOf(page));
    assert.deepEqual(remarks, []);
    const { title, entryIntoForce, denunciation } = document.treaty;
    assert.deepEqual([Object.keys(title).length, entryIntoForce, denunciation], [6, 'P3M', 'P1Y']);
  });

  it('is refused under another title', () => {
    const other = replace(page, 'on a communications procedure', 'on something else');
    assert.throws(() => importDocument(bytesOf(other)), /its title is/);
  });
});
