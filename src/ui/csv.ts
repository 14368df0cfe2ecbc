/** A table as a text for spreadsheets. */
import { sourceName } from '../i18n/attribution.js';
import type { Localizer } from '../i18n/localizer.js';
import type { Dataset } from '../model/dataset.js';

/** Cells that a spreadsheet would run as a formula when it opens the text. */
const formula = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated as in RFC 4180, every row with its end of line. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The same with its source in every row, so that rows can be cut out. The first row are the headings. */
export function sourcedCsv([head, ...rows]: string[][], dataset: Dataset, localizer: Localizer): string {
  const { statusAsAt, source } = dataset;
  const own = [statusAsAt, sourceName(dataset, localizer), source.url];
  return toCsv([
    [...head!, localizer.msg('csvAsAt'), localizer.msg('csvSource'), 'URL'],
    ...rows.map(row => [...row, ...own]),
  ]);
}
