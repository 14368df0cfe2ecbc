/** Reads a table: comma-separated, quotation marks where needed, headings in the first row. */

import { CsvError, parse } from 'csv-parse/sync';
import type { Faults } from './facts/faults.js';

export interface Row {
  /** The line on which the row begins, from 1. */
  line: number;
  /** The cell under the heading, without spaces around it; empty when there is nothing. */
  get(column: string): string;
}

export interface Table {
  file: string;
  rows: Row[];
}

/** The table, with every row that has as many cells as there are headings. */
export function readTable(file: string, text: string, columns: readonly string[], faults: Faults): Table {
  const [head, ...body] = records(file, text, faults);
  const headings = head?.cells ?? [];
  for (const column of columns) {
    const count = headings.filter(heading => heading === column).length;
    if (count !== 1) faults.add(file, 1, column, `${count} columns of this name`, 'one');
  }
  for (const heading of headings) {
    if (!columns.includes(heading)) faults.add(file, 1, heading, 'an unknown column', columns.join(', '));
  }
  const rows: Row[] = [];
  for (const { line, cells } of body) {
    if (cells.length === headings.length)
      rows.push({ line, get: column => cells[headings.indexOf(column)] ?? '' });
    else faults.add(file, line, '', `${cells.length} cells`, `${headings.length}, one a heading`);
  }
  return { file, rows };
}

/** Those before the first fault. */
function records(file: string, text: string, faults: Faults) {
  const found: { line: number; cells: string[] }[] = [];
  let lines = 0;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record(cells: string[], info) {
        ({ lines } = info);
        found.push({
          line: lines - cells.join('').split('\n').length + 1,
          cells: cells.map(cell => cell.trim()),
        });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.add(file, lines + 1, '', 'a quotation mark out of place', 'a pair around the whole cell');
  }
  return found;
}
