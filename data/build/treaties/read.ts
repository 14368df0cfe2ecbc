/** From the tables in data/treaties/ to a data document for each treaty, checked against the totals its page states. */

import { isState } from '../../../src/model/codes.js';
import type { DataDocument } from '../../../src/model/dataset.js';
import { DatasetError } from '../../../src/model/document/issues.js';
import { parseDocument } from '../../../src/model/document/parse.js';
import { sourceOf } from '../../depositary/page/source.js';
import { readTable, type Row, type Table } from '../csv.js';
import type { Faults } from '../facts/faults.js';
import { languages } from '../facts/tables.js';
import { textsInAll } from '../row-texts.js';

/** The Protocol of these widgets: its facts are the tables of data/ themselves. */
export const OWN = 'crc-op-ic';

/**
 * `former` names, with semicolons between, the former States that the end notes of the page give an act of: they are
 * in no row of it, and in none of its totals.
 */
export const treatyColumns = [
  ...['id', 'number', 'short', 'adopted', 'opened', 'inForce'],
  ...['entryIntoForce', 'entryIntoForceArticle', 'denunciation', 'denunciationArticle'],
  ...['statusAsAt', 'signatories', 'parties', 'former'],
  ...languages.map(language => `name.${language}`),
  ...languages.map(language => `title.${language}`),
];

/**
 * `act` is the depositary's word where it is another than the column's: acceptance, approval, formal
 * confirmation, succession to signature. `outside` names a participant that is none of the 197 States.
 */
export const partyColumns = [
  ...['state', 'signed', 'ratified', 'acceded', 'succeeded', 'denounced', 'act', 'outside'],
] as const;

export const outsideColumns = ['name', ...languages] as const;

/** The text of each table, by its name without `.csv`; `treaties` and `outside` among them. */
export type TreatyTexts = Record<string, string>;

export function readTreaties(texts: TreatyTexts, faults: Faults): Map<string, DataDocument> {
  const treaties = readTable('treaties/treaties.csv', texts['treaties'] ?? '', treatyColumns, faults);
  const outside = readTable('treaties/outside.csv', texts['outside'] ?? '', outsideColumns, faults);
  const documents = new Map<string, DataDocument>();
  for (const row of treaties.rows) {
    const id = row.get('id');
    if (id === OWN) continue;
    const file = `treaties/${id}.csv`;
    const parties = readTable(file, texts[id] ?? '', partyColumns, faults);
    const document = check(row, parties, outside, faults);
    if (document) documents.set(id, document);
    checkTotals(treaties.file, row, parties, faults);
  }
  return documents;
}

function check(treaty: Row, { file, rows }: Table, outside: Table, faults: Faults): DataDocument | undefined {
  const states = rows.filter(({ get }) => get('state'));
  try {
    return parseDocument(draft(treaty, states, rows, outside), isState);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const { path, given, expected } of error.issues) {
      const [, index, column] = /^actions\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
      if (index) faults.add(file, states[Number(index)]!.line, column!, given, expected);
      else faults.add('treaties/treaties.csv', treaty.line, path.replace('treaty.', ''), given, expected);
    }
    return undefined;
  }
}

function draft(treaty: Row, states: readonly Row[], rows: readonly Row[], outside: Table): object {
  const { get } = treaty;
  // What outside.csv has not is undefined, and the document is refused.
  const others = [...rows.map(row => row.get('outside')).filter(Boolean), ...formerStates(treaty)]
    .map(name => outside.rows.find(row => row.get('name') === name))
    .map(row => row && textsInAll(row));
  return {
    schema: 1,
    statusAsAt: get('statusAsAt'),
    treaty: {
      title: textsInAll(treaty, 'title'),
      name: textsInAll(treaty, 'name'),
      ...filled(get, [
        ...['short', 'number', 'adopted', 'opened', 'inForce', 'entryIntoForce', 'denunciation'],
      ]),
      ...(others.length && { outside: others }),
    },
    source: sourceOf(get('number')),
    actions: states.map(row =>
      filled(row.get, ['state', 'signed', 'ratified', 'acceded', 'succeeded', 'denounced']),
    ),
  };
}

export const formerStates = ({ get }: Row): string[] => get('former').split('; ').filter(Boolean);

function filled(get: Row['get'], columns: readonly string[]): object {
  return Object.fromEntries(columns.filter(get).map(column => [column, get(column)]));
}

/** The page counts those who signed and those who are parties, with participants outside the 197. */
function checkTotals(file: string, treaty: Row, { rows }: Table, faults: Faults): void {
  const standing = rows.filter(({ get }) => !get('denounced') || get('denounced') > treaty.get('statusAsAt'));
  const counts = {
    signatories: standing.filter(({ get }) => get('signed')).length,
    parties: standing.filter(({ get }) => get('ratified') || get('acceded') || get('succeeded')).length,
  };
  for (const [column, count] of Object.entries(counts)) {
    if (treaty.get(column) !== String(count))
      faults.add(file, treaty.line, column, treaty.get(column), `${count}, as the rows give`);
  }
}
