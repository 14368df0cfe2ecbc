/** Changes rows in the text of a table and leaves every other byte of it alone. */

import { readTable } from '../build/csv.js';
import { Faults } from '../build/facts/faults.js';

export type Cells = Record<string, string>;

export class EditableTable {
  readonly #end: string;
  readonly #head: string;
  readonly #columns: readonly string[];
  readonly #rows: { raw: string; cells: Cells }[];

  constructor(file: string, text: string, columns: readonly string[]) {
    const faults = new Faults();
    const { rows } = readTable(file, text, columns, faults);
    faults.settle();
    this.#end = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.split(/(?<=\n)/);
    const between = (first: number, last: number) => {
      const raw = lines.slice(first - 1, last).join('');
      return raw.endsWith('\n') ? raw : raw + this.#end;
    };
    this.#head = between(1, (rows[0]?.line ?? lines.length + 1) - 1);
    // The columns in the order of this file, which somebody may have moved.
    const headings = this.#head.replace('\ufeff', '').trim().split(',');
    this.#columns = headings.map(name => name.trim().replace(/^"|"$/g, ''));
    this.#rows = rows.map(({ line, get }, index) => ({
      raw: between(line, (rows[index + 1]?.line ?? lines.length + 1) - 1),
      cells: Object.fromEntries(this.#columns.map(column => [column, get(column)])),
    }));
  }

  get rows(): readonly Cells[] {
    return this.#rows.map(({ cells }) => cells);
  }

  /** The row that has `key` in its first column. */
  find(key: string): Cells | undefined {
    return this.rows.find(cells => cells[this.#columns[0]!] === key);
  }

  /** Changes the cells given in one of `rows`. */
  change(cells: Cells, fresh: Cells): void {
    const row = this.#rows.find(row => row.cells === cells)!;
    row.cells = { ...cells, ...fresh };
    row.raw = this.#write(row.cells);
  }

  /** Puts a row in before the first whose first column is later, or at the end when `last`. */
  add(cells: Cells, last = false): void {
    const [column] = this.#columns as [string];
    const at = last ? -1 : this.#rows.findIndex(row => row.cells[column]! > cells[column]!);
    this.#rows.splice(at < 0 ? this.#rows.length : at, 0, { raw: this.#write(cells), cells });
  }

  remove(cells: Cells): void {
    const at = this.#rows.findIndex(row => row.cells === cells);
    this.#rows.splice(at, 1);
  }

  /** Puts these rows in place of all; those that were there just so keep their bytes. */
  replace(rows: readonly Cells[]): void {
    const written = new Map(this.#rows.map(({ raw, cells }) => [this.#write(cells), raw]));
    const made = rows.map(cells => ({ raw: written.get(this.#write(cells)) ?? this.#write(cells), cells }));
    this.#rows.splice(0, this.#rows.length, ...made);
  }

  get text(): string {
    return this.#head + this.#rows.map(({ raw }) => raw).join('');
  }

  #write(cells: Cells): string {
    return writeRow(this.#columns.map(column => cells[column] ?? '')) + this.#end;
  }
}

export function writeRow(cells: readonly string[]): string {
  return cells.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
