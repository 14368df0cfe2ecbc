/** A table as a text for spreadsheets. */
import { sourceName } from '../i18n/attribution.js';
import type { Localizer } from '../i18n/localizer.js';
import type { Dataset } from '../model/dataset.js';

/**
 * What a spreadsheet would take for a formula: at the start of a cell, or behind a sign that separates cells
 * under other settings than those the text was made for.
 */
const formula = /(^|[;,\t\r\n])("*)(?=[=+\-@＝＋－＠])|^(?=[\t\r])/g;

/** A cell's text that no spreadsheet reckons. */
export const plainCell = (text: string): string => text.replace(formula, "$1$2'");

function cell(value: string): string {
  const text = plainCell(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What separates cells where this language is spoken: a comma, but a semicolon where the comma is the decimal
 * sign, because Excel goes by its reader's settings and shows all of a row in one cell otherwise.
 */
const separator = (localizer: Localizer): string =>
  localizer.code === 'ar' || localizer.number(0.5).includes(',') ? ';' : ',';

/** As in RFC 4180 but for the separator; every row with its end of line. */
export function toCsv(rows: readonly (readonly string[])[], localizer: Localizer): string {
  return rows.map(row => `${row.map(cell).join(separator(localizer))}\r\n`).join('');
}

/** The same with its source in every row, so that rows can be cut out. The first row are the headings. */
export function withSource([head, ...rows]: string[][], dataset: Dataset, localizer: Localizer): string[][] {
  const { statusAsAt, source } = dataset;
  const own = [statusAsAt, sourceName(dataset, localizer), source.url];
  return [
    [...head!, localizer.msg('csvAsAt'), localizer.msg('csvSource'), 'URL'],
    ...rows.map(row => [...row, ...own]),
  ];
}

export const sourcedCsv = (rows: string[][], dataset: Dataset, localizer: Localizer): string =>
  toCsv(withSource(rows, dataset, localizer), localizer);
