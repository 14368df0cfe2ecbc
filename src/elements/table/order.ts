/** In which order the rows stand. */
import type { MessageKey } from '../../language/en.js';
import type { Speaker } from '../../language/speak.js';
import { statuses } from '../../parts/legend.js';
import type { Line } from './lines.js';

/** The columns by which one can sort, with their headings. */
export const columns = {
  name: 'state',
  status: 'status',
  signed: 'signed',
  deposit: 'deposit',
  inForce: 'inForce',
  group: 'unGroup',
} satisfies Record<string, MessageKey>;

export type Column = keyof typeof columns;

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

const ranks = new WeakMap<Speaker, ReadonlyMap<string, number>>();

/** Where each State's name stands among all names of the language: compared once, not at every sort. */
function byName(lines: readonly Line[], speaker: Speaker): (a: Line, b: Line) => number {
  let rank = ranks.get(speaker);
  if (!rank) {
    const names = lines.map(({ state }) => state);
    names.sort((a, b) => speaker.compare(speaker.state(a), speaker.state(b)));
    ranks.set(speaker, (rank = new Map(names.map((state, index) => [state, index]))));
  }
  const known = rank;
  return (a, b) => known.get(a.state)! - known.get(b.state)!;
}

/** What a line is sorted by in a column other than the names; undefined stands last in both directions. */
function valueOf(line: Line, column: Exclude<Column, 'name'>, speaker: Speaker): string | undefined {
  if (column === 'status') return String(statuses.indexOf(line.status));
  if (column === 'group') return line.group ? speaker.say(line.group) : undefined;
  return line[column];
}

/** All lines in order. States that a column does not tell apart follow by name. */
export function sorted(lines: readonly Line[], { column, descending }: Order, speaker: Speaker): Line[] {
  const turn = descending ? -1 : 1;
  const names = byName(lines, speaker);
  if (column === 'name') return [...lines].sort((a, b) => turn * names(a, b));
  const values = new Map(lines.map(line => [line, valueOf(line, column, speaker)]));
  const compare = (a: string, b: string) => (column === 'group' ? speaker.compare(a, b) : a < b ? -1 : 1);
  return [...lines].sort((a, b) => {
    const [first, second] = [values.get(a), values.get(b)];
    if (first === second) return names(a, b);
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
    return turn * compare(first, second);
  });
}
