import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable } from '../../data/build/csv.js';
import { Faults } from '../../data/build/facts/faults.js';
import { clipboardTable } from '../../src/ui/clipboard-table.js';
import { toCsv } from '../../src/ui/csv.js';
import { languages, localizerOf } from '../i18n/every-language.js';

const english = localizerOf('en');

describe('a table as CSV', () => {
  it('is read back as it was by another reader', () => {
    const rows = [
      ['name', 'note'],
      ["Côte d'Ivoire", 'plain'],
      ['Bolivia, Plurinational State of', 'says "so"'],
      ['日本', 'two\nlines'],
    ];
    const faults = new Faults();
    const table = readTable('t.csv', toCsv(rows, english), rows[0]!, faults);
    assert.deepEqual(faults.all, []);
    assert.deepEqual(
      table.rows.map(({ get }) => [get('name'), get('note')]),
      rows.slice(1),
    );
  });

  it('ends every row as RFC 4180 says', () =>
    assert.equal(toCsv([['a', 'b'], ['c']], english), 'a,b\r\nc\r\n'));

  it('lets no cell begin as a formula', () => {
    for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
      assert.match(toCsv([[cell]], english), /^"?'/, cell);
    }
    assert.equal(toCsv([['2012-02-28', 'a=b']], english), '2012-02-28,a=b\r\n');
  });

  /** As a spreadsheet reads a text whose settings name another separator: quotation marks count at the start. */
  const readWith = (separator: string, text: string): string[] =>
    text
      .split(/\r\n|\r|\n/)
      .flatMap(line =>
        line
          .split(separator)
          .map(cell => cell.replace(/^"((?:[^"]|"")*)"?/, (_, own: string) => own.replaceAll('""', '"'))),
      );

  it('holds no formula under any settings', () => {
    const wrong = [
      'Ministry;=1+1',
      'a,+1',
      'a\t@SUM(A1)',
      'a\n-1',
      'x;"=cmd"',
      'x,"";=1',
      '＝1+1',
      '"=1+1',
      ';;=1',
      'a\r\n＋1',
    ];
    for (const code of Object.keys(languages) as (keyof typeof languages)[])
      for (const value of wrong) {
        const text = toCsv([['first', value, 'last'], [value]], localizerOf(code));
        for (const separator of [',', ';', '\t'])
          for (const cell of readWith(separator, text))
            assert.doesNotMatch(
              cell,
              /^"*[=+\-@＝＋－＠]/,
              `${code} ${JSON.stringify(value)} read with ${separator}`,
            );
      }
    const harmless = ['Guinea-Bissau', 'a; b - c', 'https://example.org/?a=1&b=-1', '2012-02-28'];
    for (const value of harmless) assert.ok(toCsv([[value]], english).includes(value), value);
  });

  it('separates cells as the sheets of the language expect it', () => {
    for (const [code, row] of Object.entries({
      ar: 'a;b',
      en: 'a,b',
      es: 'a;b',
      fr: 'a;b',
      ru: 'a;b',
      zh: 'a,b',
    }))
      assert.equal(toCsv([['a', 'b']], localizerOf(code as 'fr')), `${row}\r\n`, code);
    assert.equal(toCsv([['1;2', '1,2']], localizerOf('fr')), '"1;2";"1,2"\r\n');
  });
});

describe('a table for the clipboard', () => {
  const { text, html } = clipboardTable(
    [
      ['State', 'Note'],
      ['Côte d’Ivoire', 'two\n lines\tand a tab'],
      ['<b>&"', '=1+1'],
      ['empty', ''],
    ],
    'fr',
  );

  it('has a tab between cells, one line a row, and empty cells', () =>
    assert.equal(text, 'State\tNote\nCôte d’Ivoire\ttwo lines and a tab\n<b>&"\t\'=1+1\nempty\t'));

  it('is a table in HTML too, in which nothing of the data is code', () =>
    assert.equal(
      html,
      '<meta charset="utf-8"><table lang="fr"><tr><td>State</td><td>Note</td></tr><tr><td>Côte d’Ivoire</td><td>two lines and a tab</td></tr><tr><td>&lt;b>&amp;&quot;</td><td>\'=1+1</td></tr><tr><td>empty</td><td></td></tr></table>',
    ));
});
