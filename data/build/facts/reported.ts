/** Totals that others published must be what the dates give, or the row must say why not. */

import { tally } from '../../../src/model/tally.js';
import { isCalendarDate } from '../../../src/model/dates.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Faults } from './faults.js';
import { checkTexts } from './register.js';
import { languages, type Tables } from './tables.js';

export function checkReported({ reported: table }: Tables, dataset: Dataset, faults: Faults): void {
  for (const row of table.rows) {
    const refuse = (column: string, expected: string) =>
      faults.add(table.file, row.line, column, row.get(column), expected);
    const asOf = row.get('asOf');
    if (!isCalendarDate(asOf)) continue;
    if (asOf > dataset.statusAsAt)
      refuse('asOf', `a date no later than the status as at, ${dataset.statusAsAt}`);
    const computed = tally(dataset, asOf);
    const columns = (['party', 'signatory', 'noAction'] as const).filter(column => row.get(column));
    const wrong = columns.filter(column => row.get(column) !== String(computed[column]));
    if (!columns.length) refuse('party', 'a total in at least one of party, signatory and noAction');
    if (row.get('agrees') === 'yes') {
      for (const column of wrong)
        refuse(column, `${computed[column]}, as the dates give, or "no" under agrees`);
      for (const key of languages) if (row.get(key)) refuse(key, 'no explanation, since the totals agree');
    } else if (row.get('agrees') === 'no') {
      if (!wrong.length) refuse('agrees', 'yes: the dates give the same totals');
      checkTexts(table, row, faults);
    } else refuse('agrees', 'yes or no');
  }
}
