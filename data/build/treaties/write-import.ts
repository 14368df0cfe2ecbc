/** What `npx opic-widgets import` must know where the tables in data/ are not: names of States, and the treaties. */

import { readTable } from '../csv.js';
import { Faults } from '../facts/faults.js';
import { loadCodes } from '../facts/load.js';
import { json, moduleBy, type Generated } from '../modules.js';
import { textsInAll } from '../row-texts.js';
import { loadTreatyTexts } from './load.js';
import { formerStates, outsideColumns, partyColumns, treatyColumns } from './read.js';

export async function writeImport(): Promise<Generated[]> {
  const faults = new Faults();
  const codes = await loadCodes(faults);
  const tables = await loadTreatyTexts();
  const table = (name: string, columns: readonly string[]) =>
    readTable(`treaties/${name}.csv`, tables[name] ?? columns.join(','), columns, faults).rows;
  const treaties = table('treaties', treatyColumns).map(row => {
    const { get } = row;
    const said = ['adopted', 'opened', 'inForce', 'entryIntoForce', 'denunciation'].filter(get);
    const ends = table(get('id'), partyColumns).filter(row => row.get('denounced'));
    return {
      treaty: {
        title: textsInAll(row, 'title'),
        short: get('short'),
        name: textsInAll(row, 'name'),
        number: get('number'),
        ...Object.fromEntries(said.map(key => [key, get(key)])),
      },
      former: formerStates(row),
      denounced: Object.fromEntries(ends.map(row => [row.get('state'), row.get('denounced')])),
    };
  });
  const outside = table('outside', outsideColumns).map(row => [row.get('name'), textsInAll(row)]);
  faults.settle();
  return [
    {
      file: 'data/check/generated/depositary.ts',
      text: moduleBy(
        'data/build/treaties/write-import.ts',
        ["import type { Text, Treaty } from '../../../src/model/dataset.js';"],
        [
          '/** The code of a State by its name as the depositary and others write it; `none` for what is no State. */',
          `export const codes: Readonly<Record<string, string>> = ${json(Object.fromEntries(codes))};`,
        ],
        [
          '/** A treaty, the former States with acts under it, and the days on which denunciations took effect. */',
          'interface Known { treaty: Treaty; former: readonly string[]; denounced: Readonly<Record<string, string>> }',
        ],
        [
          '/** The human rights treaties. */',
          'export const treaties: readonly Known[] =',
          `  ${json(treaties)};`,
        ],
        [
          '/** Participants that are none of the 197 States, by their names on the pages. */',
          `export const outside: Readonly<Record<string, Text>> = ${json(Object.fromEntries(outside))};`,
        ],
      ),
    },
  ];
}
