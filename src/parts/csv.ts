/** A table as a text for spreadsheets. */
import { saveFile } from './saving.js';

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

/** Offers the text as a file. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function saveCsv(name: string, csv: string): void {
  saveFile(name, new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
}
