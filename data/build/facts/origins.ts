/** Remembers from which row and column each part of a document came, so that a fault can name its cell. */

export interface Cell {
  file: string;
  row: number;
  column: string;
}

export class Origins {
  readonly #rows = new Map<string, { file: string; row: number }>();
  readonly #cells = new Map<string, Cell>();

  /** The row that everything below `path` comes from, unless a field overrides it. */
  row(path: string, file: string, row: number): void {
    this.#rows.set(path, { file, row });
  }

  cell(path: string, file: string, row: number, column: string): void {
    this.#cells.set(path, { file, row, column });
  }

  /** The cell of a path such as `actions[3].ratified`, or undefined when there is no row for it. */
  of(path: string): Cell | undefined {
    for (let at = path; at; at = at.replace(/(^|\.?)[^.[]+$|\[\d+\]$/, '')) {
      const cell = this.#cells.get(at);
      if (cell) return cell;
      const row = this.#rows.get(at);
      if (row) return { ...row, column: /^\.?([^.[]*)/.exec(path.slice(at.length))![1]! };
    }
    return undefined;
  }
}
