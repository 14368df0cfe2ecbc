/** A wrong cell in a table is refused, and the cell is named. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FactsError, type Fault } from '../../data/build/facts/faults.js';
import { readFacts } from '../../data/build/facts/read.js';
import { languages, type TableName, type Texts } from '../../data/build/facts/tables.js';
import { facts } from './depositary/made-up.js';

// Of one day, not of today: an update of the facts must not ask for another row here.
const { texts } = facts;

/** A cell put wrong: the table, the row's first cells, the heading, and what to write there. */
type Edit = [table: TableName, row: string, column: string, cell: string];

/** Rows with quotation marks are left alone: no cell of those is changed here. */
function edit(before: Texts, [table, key, column, cell]: Edit): { texts: Texts; line: number } {
  const lines = before[table].split('\n');
  const at = lines.findIndex(line => line.startsWith(key));
  assert.ok(at > 0, `no row ${key} in ${table}`);
  const cells = lines[at]!.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.slice(0, lines[0]!.split(',').length);
  const place = lines[0]!.split(',').indexOf(column);
  assert.ok(place >= 0, `no column ${column} in ${table}`);
  cells[place] = cell + (cells[place]!.endsWith(',') ? ',' : '');
  lines[at] = cells.join('');
  assert.notEqual(lines.join('\n'), before[table], 'nothing was changed');
  return { texts: { ...before, [table]: lines.join('\n') }, line: at + 1 };
}

function faultsOf(given: Texts): readonly Fault[] {
  try {
    readFacts(given);
  } catch (error) {
    assert.ok(error instanceof FactsError, String(error));
    return error.faults;
  }
  return [];
}

function places(faults: readonly Fault[]): string[] {
  return faults.map(({ file, row, column }) => `${file} ${row} ${column}`);
}

// The rules of a document are tested with the model; here is one cell a column.
describe('one wrong cell', () => {
  type Case = [name: string, edit: Edit, expected: RegExp];
  const table: Case[] = [
    ['date that does not exist', ['actions', 'AUT,', 'signed', '2022-02-30'], /date that exists/],
    ['accession before the opening', ['actions', 'BOL,', 'acceded', '2011-12-20'], /opening/],
    ['deposit before its signature', ['actions', 'ALB,', 'ratified', '2012-09-23'], /2012-09-24/],
    ['accession beside a ratification', ['actions', 'ALB,', 'succeeded', '2014-01-01'], /only one/],
    ['denunciation without a deposit', ['actions', 'AUT,', 'denounced', '2020-01-01'], /deposit/],
    ['unknown State in the actions', ['actions', 'AUT,', 'state', 'XKX'], /197 States/],
    ['no confidence', ['actions', 'AUT,', 'confidence', ''], /high, medium or low/],
    ['no source of an action', ['actions', 'AUT,', 'sources', ''], /at least one/],
    ['unknown source of an action', ['actions', 'AUT,', 'sources', 'S1 S99'], /sources\.csv/],
    ['unknown group', ['states', 'AUT,', 'regional_group', 'western'], /weog/],
    ['unknown region', ['states', 'AUT,', 'm49_region', 'Antarctica'], /Europe/],
    ['unknown subregion', ['states', 'AUT,', 'm49_subregion', 'Alps'], /Western Europe/],
    ['unknown standing', ['states', 'AUT,', 'un_status', 'guest'], /observer/],
    ['neither party nor not', ['states', 'AUT,', 'crc_party', 'maybe'], /yes, no/],
    ['doubled alpha-2 code', ['states', 'AUT,', 'iso2', 'AU'], /row 10 has it/],
    ['numeric code as a number', ['states', 'AUT,', 'isonum', '40'], /three digits/],
    ...languages.map((code): Case => [`no name in ${code}`, ['state-names', 'AUT,', code, ''], /name/]),
    ['a name of spaces', ['state-names', 'AUT,', 'ru', ' '], /name/],
    ['no source of a name', ['state-names', 'AUT,', 'source', ''], /come from/],
    ['no translation of a note', ['group-notes', 'USA,', 'es', ''], /text in the language es/],
    ['month that does not exist', ['milestones', '2019-06', 'date', '2019-13'], /YYYY-MM/],
    ['unknown kind of milestone', ['milestones', '2021', 'kind', 'party'], /treaty or dialogue/],
    ['no source of a milestone', ['milestones', '2021', 'source', ''], /from/],
    ['no translation of a milestone', ['milestones', '2021', 'ru', ''], /language ru/],
    ['total that is not so', ['reported', '2013-12-03', 'party', '8'], /9, as the dates give/],
    ['total in words', ['reported', '2013-12-03', 'party', 'nine'], /whole number/],
    ['total of nobody', ['reported', '2013-12-03', 'party', ''], /at least one/],
    ['agreement that is not said', ['reported', '2013-12-03', 'agrees', ''], /yes or no/],
    ['difference without a reason', ['reported', '2022-05-24', 'fr', ''], /language fr/],
    ['total after the status as at', ['reported', '2026-09-19', 'asOf', '2026-09-20'], /status as at/],
    ['total of no day', ['reported', '2026-09-19', 'asOf', '2026-09-31'], /date that exists/],
    ['no source of a total', ['reported', '2013-12-03', 'source', ''], /from/],
    ['unknown State in the declarations', ['declarations', 'FIN,', 'state', 'SUO'], /states\.csv/],
    ['unknown source of a declaration', ['declarations', 'FIN,', 'sources', 'S0'], /sources\.csv/],
    ['unknown type of declaration', ['declarations', 'FIN,', 'type', 'other'], /objection/],
    ['no type of a declaration', ['declarations', 'FIN,', 'type', ''], /objection/],
    ['declaration of no day', ['declarations', 'FIN,', 'date', '2014-05-32'], /date that exists/],
    ['no translation of a declaration', ['declarations', 'FIN,', 'zh', ''], /language zh/],
    ['territory by its name', ['actions', 'DNK,', 'excludes', 'GRL Faroe'], /alpha-3/],
    [
      'declarations complete after the status as at',
      ['treaty', 'declarationsAsAt,', 'value', '2026-09-20'],
      /status/,
    ],
    ['note on the dates of nobody', ['date-notes', 'SRB,', 'state', 'XKX'], /states\.csv/],
    ['no translation of a note on dates', ['date-notes', 'SRB,', 'zh', ''], /language zh/],
    ['address that is none', ['sources', 'S8,', 'url', 'boerneraadet.dk'], /http/],
    ['no title of a source', ['sources', 'S8,', 'title', ''], /text/],
    ['status as at no day', ['treaty', 'statusAsAt,', 'value', '2026-09-31'], /date that exists/],
    ['no title in French', ['treaty', 'title.fr,', 'value', ''], /value/],
    ['no title in English', ['treaty', 'title.en,', 'value', ''], /text|value/],
  ];
  for (const [name, wrong, expected] of table) {
    it(`is named: ${name}`, () => {
      const { texts: edited, line } = edit(texts, wrong);
      const faults = faultsOf(edited);
      const place = `${wrong[0]}.csv ${line} ${wrong[2]}`;
      const fault = faults.find(({ file, row, column }) => `${file} ${row} ${column}` === place);
      assert.ok(fault, `${place} is not among ${JSON.stringify(faults)}`);
      assert.match(fault.expected, expected);
    });
  }

  it('is the only one named, where nothing else depends on it', () => {
    const { texts: edited } = edit(texts, ['actions', 'AUT,', 'signed', '2022-02-30']);
    assert.deepEqual(faultsOf(edited), [
      {
        file: 'actions.csv',
        row: 6,
        column: 'signed',
        given: '2022-02-30',
        expected: 'a date that exists, YYYY-MM-DD, from 1900 to 2199',
      },
    ]);
  });

  it('says that totals agree when they do not', () => {
    const faults = faultsOf(edit(texts, ['reported', '2022-05-24', 'agrees', 'yes']).texts);
    assert.deepEqual(
      places(faults),
      ['signatory', 'noAction', ...languages].map(column => `reported.csv 8 ${column}`),
    );
  });

  it('says that totals differ when they do not', () => {
    const faults = faultsOf(edit(texts, ['reported', '2013-12-03', 'agrees', 'no']).texts);
    assert.ok(places(faults).includes('reported.csv 3 en'));
    const lines = texts.reported.split('\n');
    lines[2] = lines[2]!.replace(/yes,+$/, 'no,a,b,c,d,e,f');
    assert.deepEqual(places(faultsOf({ ...texts, reported: lines.join('\n') })), ['reported.csv 3 agrees']);
  });

  it('changes what a total must be, and that row is named', () => {
    const { texts: edited } = edit(texts, ['actions', 'SYC,', 'ratified', '2022-06-07']);
    assert.deepEqual(places(faultsOf(edited)), []);
    const later = edit(texts, ['actions', 'LTU,', 'ratified', '2022-11-01']);
    assert.deepEqual(places(faultsOf(later.texts)), ['reported.csv 9 party']);
  });
});

describe('a wrong table', () => {
  const spoil = (table: TableName, change: (lines: string[]) => unknown): readonly Fault[] => {
    const lines = texts[table].split('\n');
    change(lines);
    return faultsOf({ ...texts, [table]: lines.join('\n') });
  };

  it('has fewer than 197 States', () => {
    const faults = spoil('states', lines => lines.splice(5, 1));
    assert.ok(places(faults).includes('states.csv 0 '));
    assert.ok(faults.some(({ given }) => given === '196 States'));
    assert.ok(faults.some(({ file, row }) => file === 'state-names.csv' && row === 6));
  });

  it('has more', () => {
    const faults = spoil('states', lines =>
      lines.splice(5, 0, 'XKX,XK,999,X,member,weog,Europe,Southern Europe,no,'),
    );
    assert.deepEqual(places(faults), ['states.csv 0 ', 'state-names.csv 0 iso3']);
    assert.equal(faults[0]!.given, '198 States');
    assert.match(faults[1]!.expected, /XKX/);
  });

  it('has a State twice', () => {
    const faults = spoil('states', lines => lines.splice(5, 1, lines[6]!));
    assert.ok(places(faults).includes('states.csv 7 iso3'), JSON.stringify(places(faults)));
  });

  it('has a name for nobody, or none for somebody', () => {
    const faults = spoil('state-names', lines => lines.splice(1, 1, lines[1]!.replace('AFG', 'AFX')));
    assert.deepEqual(places(faults), ['state-names.csv 2 iso3', 'state-names.csv 0 iso3']);
  });

  it('lacks several names, each of which is named', () => {
    const faults = spoil('state-names', lines => lines.splice(1, 2));
    assert.deepEqual(
      faults.map(({ expected }) => expected),
      ['a row for AFG', 'a row for AGO'],
    );
  });

  it('has a row in which nothing was done', () => {
    const faults = spoil('actions', lines => (lines[6] = 'NOR,,,,,,,high,S1,'));
    assert.ok(faults.some(({ row, expected }) => row === 7 && /no row/.test(expected)));
  });

  it('lacks a fact of the treaty, or has one too many', () => {
    const faults = spoil('treaty', lines => (lines[1] = 'colour,blue'));
    assert.deepEqual(places(faults), ['treaty.csv 0 fact', 'treaty.csv 2 fact']);
  });

  it('has other headings', () => {
    const faults = spoil('actions', lines => (lines[0] = lines[0]!.replace('ratified', 'Ratified')));
    assert.deepEqual(places(faults), ['actions.csv 1 ratified', 'actions.csv 1 Ratified']);
  });

  it('has a row with a cell too many', () => {
    const faults = spoil('actions', lines => (lines[4] += ','));
    assert.deepEqual(places(faults), ['actions.csv 5 ']);
  });

  it('has many faults, and all are named', () => {
    let edited = edit(texts, ['actions', 'AUT,', 'signed', '2022-02-30']).texts;
    edited = edit(edited, ['states', 'SVN,', 'm49_region', 'Alps']).texts;
    edited = edit(edited, ['state-names', 'SVN,', 'ru', '']).texts;
    edited = edit(edited, ['milestones', '2021', 'zh', '']).texts;
    const faults = faultsOf(edited);
    assert.equal(faults.length, 4);
    const { message } = new FactsError(faults);
    for (const { file, row, column } of faults)
      assert.match(message, new RegExp(`${file}, row ${row}, column ${column}`));
  });
});
