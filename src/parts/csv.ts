/** A table as a text for spreadsheets. */
import type { Speaker } from '../language/speak.js';
import type { CalendarDate, Dataset } from '../model/dataset.js';
import { sourceName } from './caption.js';

/** What a spreadsheet would take for a formula when it opens the text. */
const formula = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated as in RFC 4180, every row with its end of line. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Headings and cells with which every row says its date and its source, so that it can be cut out. */
export const sourced = (dataset: Dataset, date: CalendarDate, speaker: Speaker): [string, string][] => [
  [speaker.say('csvDate'), date],
  [speaker.say('csvAsAt'), dataset.statusAsAt],
  [speaker.say('csvSource'), sourceName(dataset, speaker)],
  ['URL', dataset.source.url],
];
