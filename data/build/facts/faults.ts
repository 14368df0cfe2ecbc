/** Collects the faults in the tables with their places, to report them all at once. */

export interface Fault {
  /** The table, such as `actions.csv`. */
  file: string;
  /** The line of the file, counted from 1 as editors do; 0 when it is about the whole table. */
  row: number;
  /** The heading of the column; empty when it is about the whole row. */
  column: string;
  given: string;
  expected: string;
}

export class FactsError extends Error {
  override readonly name = 'FactsError';
  constructor(readonly faults: readonly Fault[]) {
    super(`The facts in data/ are refused.\n${faults.map(say).join('\n')}`);
  }
}

function say({ file, row, column, given, expected }: Fault): string {
  const place = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
  return `  ${place}: ${given || 'nothing'}; expected ${expected}`;
}

export class Faults {
  readonly all: Fault[] = [];

  add(file: string, row: number, column: string, given: string, expected: string): void {
    const known = this.all.some(fault => fault.file === file && fault.row === row && fault.column === column);
    // One fault a cell is enough: the first is the plainest, and those that follow from it confuse.
    if (!known || !row) this.all.push({ file, row, column, given, expected });
  }

  settle(): void {
    if (this.all.length) throw new FactsError(this.all);
  }
}
