/** Scripts for demo/treaties.html, which also works where it is opened from a folder and may read no other file. */

import type { DataDocument } from '../../../src/model/dataset.js';
import { readTable } from '../csv.js';
import { Faults } from '../facts/faults.js';
import { textsInAll } from '../row-texts.js';
import { loadTreatyTexts } from '../treaties/load.js';
import { treatyColumns } from '../treaties/read.js';

const madeBy = '// Made by `npm run build` (data/build/package/treaty-menu.ts).\n';

/** The ids of the treaties, and their names in each language. */
export async function treatyMenu(): Promise<string> {
  const { treaties } = await loadTreatyTexts();
  const { rows } = readTable('treaties/treaties.csv', treaties!, treatyColumns, new Faults());
  const list = rows.map(row => ({
    id: row.get('id'),
    short: row.get('short'),
    name: textsInAll(row, 'name'),
  }));
  return `${madeBy}const treatyMenu = ${JSON.stringify(list, null, 1)};\n`;
}

export function treatyDocuments(documents: ReadonlyMap<string, DataDocument>): string {
  return `${madeBy}const treatyDocuments = ${JSON.stringify(Object.fromEntries(documents))};\n`;
}
