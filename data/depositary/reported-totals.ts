/**
 * A date that the depositary corrects, or publishes late, can make a total that somebody published disagree
 * with the dates. Such a total stays what it is, a published one, and its row says what the dates give.
 */

import { importer as ar } from '../../src/i18n/ar.js';
import { importer as en } from '../../src/i18n/en.js';
import { importer as es } from '../../src/i18n/es.js';
import { importer as fr } from '../../src/i18n/fr.js';
import { importer as ru } from '../../src/i18n/ru.js';
import { importer as zh } from '../../src/i18n/zh.js';
import type { Tally } from '../../src/model/dataset.js';
import { headings, languages } from '../build/facts/tables.js';
import type { CalendarDate } from './action-rows.js';
import { EditableTable } from './edit-table.js';

export interface DifferingTotal {
  asOf: CalendarDate;
  source: string;
  /** The totals that follow from the dates, such as `48 / 16 / 133`. */
  dates: string;
}

const sentences = { ar, en, es, fr, ru, zh };

const keys = ['party', 'signatory', 'noAction'] as const;

function triple(tally: Tally): string {
  return keys.map(key => tally[key]).join(' / ');
}

export function explainTotals(
  text: string,
  before: (date: CalendarDate) => Tally,
  after: (date: CalendarDate) => Tally,
): { text: string; rows: DifferingTotal[] } {
  const table = new EditableTable('reported.csv', text, headings.reported);
  const rows: DifferingTotal[] = [];
  for (const cells of table.rows) {
    const [was, is] = [before(cells['asOf']!), after(cells['asOf']!)];
    const dates = triple(is);
    if (cells['agrees'] === 'yes') {
      if (keys.every(key => !cells[key] || cells[key] === String(is[key]))) continue;
      const words = languages.map(language => [
        language,
        sentences[language].datesGive.replace('{dates}', dates),
      ]);
      table.change(cells, { agrees: 'no', ...Object.fromEntries(words) });
    } else {
      // The row explains already why it differs: the figures that it gives must still be those of the dates.
      if (triple(was) === dates) continue;
      const words = languages.map(language => [language, cells[language]!.replaceAll(triple(was), dates)]);
      table.change(cells, Object.fromEntries(words));
    }
    rows.push({ asOf: cells['asOf']!, source: cells['source']!, dates });
  }
  return { text: table.text, rows };
}
