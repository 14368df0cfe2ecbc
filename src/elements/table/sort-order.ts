/** In which order the rows stand. */
import type { Localizer } from '../../i18n/localizer.js';
import { statuses } from '../../model/tally.js';
import { namesInOrder } from '../../i18n/search/states-by-name.js';
import type { Order } from './columns.js';
import type { TableRow } from './table-rows.js';

/** All rows in order. What a column leaves empty stands last in both directions; equals follow by name. */
export function sorted(
  rows: readonly TableRow[],
  { column, descending }: Order,
  localizer: Localizer,
): TableRow[] {
  const places = new Map(namesInOrder(localizer).map((state, place) => [state, place]));
  const valueOf = (row: TableRow) => {
    if (column === 'name') return places.get(row.state);
    if (column === 'status') return statuses.indexOf(row.status);
    if (column === 'procedures') return row.procedures?.length;
    return column === 'group' ? row.group && localizer.msg(row.group) : row[column];
  };
  const values = new Map(rows.map(row => [row, valueOf(row) ?? undefined]));
  return [...rows].sort((a, b) => {
    const [first, second] = [values.get(a), values.get(b)];
    if (first === second) return places.get(a.state)! - places.get(b.state)!;
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
    const before = column === 'group' ? localizer.compare(String(first), String(second)) < 0 : first < second;
    return before === descending ? 1 : -1;
  });
}
