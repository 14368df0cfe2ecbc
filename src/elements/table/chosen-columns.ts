/** The columns that a page wants, in its order. */
import { wordsIn } from '../../model/codes.js';
import { columns, type Column } from './sort-order.js';

/** As the attribute writes them. */
const NAMES: Readonly<Record<string, Column>> = {
  name: 'name',
  status: 'status',
  signed: 'signed',
  deposit: 'deposit',
  'in-force': 'inForce',
  group: 'group',
  procedures: 'procedures',
};

export const COLUMN_NAMES = Object.keys(NAMES).join(' ');

const standard = (Object.keys(columns) as Column[]).filter(column => column !== 'procedures');

/** Shares of the width. The widths of the standard columns stand in the style sheet. */
const WIDTHS: Record<Column, number> = {
  name: 22,
  status: 15.5,
  signed: 12,
  deposit: 13,
  inForce: 12,
  group: 21,
  procedures: 22,
};

/** The columns of an attribute, each once; the State's name is always among them. Undefined where one is none. */
export function readColumns(given: string): readonly Column[] | undefined {
  const names = wordsIn(given);
  if (!names.length || names.some(name => !Object.hasOwn(NAMES, name))) return undefined;
  const chosen = new Set(names.map(name => NAMES[name]!));
  return chosen.has('name') ? [...chosen] : ['name', ...chosen];
}

export const chosenColumns = (given: string | null | undefined): readonly Column[] =>
  (given && readColumns(given)) || standard;

/** The tracks of the rows' grid; empty for the standard columns. */
export const tracksOf = (chosen: readonly Column[]): string =>
  chosen === standard ? '' : `${chosen.map(column => `${WIDTHS[column]}fr`).join(' ')} 24px`;
