/** From the page of a treaty to its table in data/treaties/, and to its day and totals in treaties.csv. */

import { addDays } from '../../src/model/dates.js';
import { readTable } from '../build/csv.js';
import { Faults } from '../build/facts/faults.js';
import { OWN, partyColumns, treatyColumns, type TreatyTexts } from '../build/treaties/read.js';
import { EditableTable, writeRow, type Cells } from './edit-table.js';
import type { StateOf } from './match-states.js';
import { decode } from './page/decode.js';
import { parsePage } from './page/parse-page.js';
import { Refusal } from './page/refusal.js';
import type { TreatyPage } from './page/treaty-page.js';
import { treatyRows } from './treaty-rows.js';

export interface Given {
  stateOf: StateOf;
  /** The day on which a State's denunciation took effect, by its code. */
  denounced: ReadonlyMap<string, string>;
  today: string;
}

export function importTreaty(
  bytes: Uint8Array,
  texts: TreatyTexts,
  { stateOf, denounced, today }: Given,
): { texts: TreatyTexts; says: string; ended: string[] } {
  const { form, text } = decode(bytes);
  if (form === 'xml') throw new Refusal('the XML does not say of which day it speaks.');
  const page = parsePage(text);
  const treaties = new EditableTable('treaties/treaties.csv', texts['treaties']!, treatyColumns);
  const treaty = treaties.rows.find(({ number }) => number === page.number);
  const id = treaty?.['id'];
  if (!treaty || !id) {
    throw new Refusal(
      `data/treaties/treaties.csv has no treaty with the number ${page.number} ("${page.title.slice(0, 150)}").`,
      'Add a row with its id, number, titles, dates and rules, each with the article that says so. Leave the day and the totals empty: they come from the page. Then run this again.',
    );
  }
  checkPage(page, treaty, today);
  const known = new Map(
    texts[id]
      ? readTable(`treaties/${id}.csv`, texts[id], partyColumns, new Faults()).rows.map(({ get }) => [
          get('state'),
          get('denounced'),
        ])
      : [],
  );
  const { rows, outside } = treatyRows(page, stateOf, state => denounced.get(state) ?? known.get(state));
  const all: Record<string, string>[] = [...rows, ...outside];
  const ended = rows.filter(row => row['denounced']).map(row => row['state']!);
  const lines = all.map(row => writeRow(partyColumns.map(column => row[column] ?? '')));
  const [signatories, parties] = [page.totals.signatories, page.totals.parties].map(String);
  treaties.change(treaty, { statusAsAt: page.asAt!, signatories: signatories!, parties: parties! });
  return {
    texts: {
      ...texts,
      treaties: treaties.text,
      [id]: `${[partyColumns.join(','), ...lines].join('\n')}\n`,
    },
    ended,
    says: `${id}: ${parties} parties, ${signatories} signatories as at ${page.asAt}${outside.length ? `; set aside: ${outside.map(row => row['outside']).join(', ')}` : ''}.`,
  };
}

/** The page must be of the treaty of this row, and newer than its table. */
function checkPage({ title, inForce, asAt }: TreatyPage, treaty: Cells, today: string): void {
  if (treaty['id'] === OWN)
    throw new Refusal('the facts of this Protocol are brought up to date otherwise.', 'npm run data:update');
  if (title !== treaty['title.en'])
    throw new Refusal(`its title is "${title}"; treaties.csv has "${treaty['title.en']}".`);
  if (inForce !== (treaty['inForce'] || undefined))
    throw new Refusal(`it entered into force on ${inForce}; treaties.csv has ${treaty['inForce']}.`);
  if (asAt! < treaty['statusAsAt']!)
    throw new Refusal(`it is as at ${asAt}, older than the table (${treaty['statusAsAt']}).`);
  if (asAt! > addDays(today, 1)) throw new Refusal(`it is as at ${asAt}, a day that has not come.`);
}
