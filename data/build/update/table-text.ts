/** Changes rows in the text of a table and leaves every other byte of it alone. */

import { readTable } from '../csv.js';
import { Faults } from '../facts/faults.js';

export type Cells = Record<string, string>;

export class TableText {
  readonly #mark: string;
  readonly #end: string;
  readonly #head: string;
  readonly #rows: { raw: string; cells: Cells }[];

  constructor(
    file: string,
    text: string,
    readonly columns: readonly string[],
  ) {
    const faults = new Faults();
    const { rows } = readTable(file, text, columns, faults);
    faults.settle();
    this.#mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    this.#end = text.includes('\r\n') ? '\r\n' : '\n';
    const all = text.slice(this.#mark.length).split(/(?<=\n)/);
    const first = rows[0]?.line ?? all.length + 1;
    this.#head = closed(all.slice(0, first - 1).join(''), this.#end);
    // The columns in the order of this file, which somebody may have moved.
    this.columns = this.#head
      .trim()
      .split(',')
      .map(name => name.trim().replace(/^"|"$/g, ''));
    this.#rows = rows.map(({ line, get }, index) => {
      const next = rows[index + 1]?.line ?? all.length + 1;
      const cells = Object.fromEntries(this.columns.map(column => [column, get(column)]));
      return { raw: closed(all.slice(line - 1, next - 1).join(''), this.#end), cells };
    });
  }

  get rows(): readonly Cells[] {
    return this.#rows.map(({ cells }) => cells);
  }

  /** The row that has `key` in its first column. */
  find(key: string): Cells | undefined {
    return this.rows.find(cells => cells[this.columns[0]!] === key);
  }

  /** Changes the cells given in one of `rows`. */
  change(cells: Cells, fresh: Cells): void {
    const row = this.#rows.find(row => row.cells === cells)!;
    row.cells = { ...cells, ...fresh };
    row.raw = this.#write(row.cells);
  }

  /** Puts a row in before the first whose first column is later, or at the end when `last`. */
  add(cells: Cells, last = false): void {
    const [column] = this.columns as [string];
    const at = last ? -1 : this.#rows.findIndex(row => row.cells[column]! > cells[column]!);
    this.#rows.splice(at < 0 ? this.#rows.length : at, 0, { raw: this.#write(cells), cells });
  }

  remove(cells: Cells): void {
    this.#rows.splice(
      this.#rows.findIndex(row => row.cells === cells),
      1,
    );
  }

  /** Puts these rows in place of all; those that were there just so keep their bytes. */
  replace(rows: readonly Cells[]): void {
    const written = new Map(this.#rows.map(({ raw, cells }) => [this.#write(cells), raw]));
    const made = rows.map(cells => ({ raw: written.get(this.#write(cells)) ?? this.#write(cells), cells }));
    this.#rows.splice(0, this.#rows.length, ...made);
  }

  get text(): string {
    return this.#mark + this.#head + this.#rows.map(({ raw }) => raw).join('');
  }

  #write(cells: Cells): string {
    return this.columns.map(column => quote(cells[column] ?? '')).join(',') + this.#end;
  }
}

function closed(text: string, end: string): string {
  return text.endsWith('\n') ? text : text + end;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
