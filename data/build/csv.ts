/** Reads a table: comma-separated, quotation marks where needed, headings in the first row. */

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
  const [head, ...body] = split(text, line =>
    faults.add(file, line, '', 'an open quotation mark', 'its end'),
  );
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
    if (cells.length !== headings.length) {
      faults.add(file, line, '', `${cells.length} cells`, `${headings.length}, one a heading`);
      continue;
    }
    rows.push({ line, get: column => cells[headings.indexOf(column)] ?? '' });
  }
  return { file, rows };
}

function split(text: string, open: (line: number) => void): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  let row = { line, cells: [] as string[] };
  // A cell in quotation marks or not, and what ends it.
  const cell = /(?:"((?:[^"]|"")*)("?)|([^",\r\n]*))(,|\r?\n|$)|([^])/y;
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (cell.lastIndex < text.length || row.cells.length) {
    const [all, quoted, close, plain, end, stray] = cell.exec(text)!;
    if (stray !== undefined || (quoted !== undefined && !close)) {
      open(row.line);
      return rows;
    }
    row.cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    line += all.split('\n').length - 1;
    if (end === ',') continue;
    if (row.cells.length > 1 || row.cells[0]) rows.push(row);
    row = { line, cells: [] };
    if (!end) break;
  }
  return rows;
}
