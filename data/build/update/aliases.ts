/** Whose name is it? The depositary's spellings, present and past, of the 197 States. */

import type { Table } from '../csv.js';
import type { Faults } from '../facts/faults.js';

export const aliasFile = 'depositary-names.csv';
export const aliasColumns = ['name', 'state', 'note'] as const;

/** What two spellings of one name share: case, kinds of apostrophe and hyphen, and spaces are as they come. */
function key(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** From a spelling to an alpha-3 code. A spelling of two States is a fault. */
export function readAliases(
  states: Table,
  aliases: Table,
  faults: Faults,
): (name: string) => string | undefined {
  const codes = new Map<string, string>();
  const known = new Set(states.rows.map(row => row.get('iso3')));
  const add = (file: string, line: number, column: string, name: string, state: string) => {
    const other = codes.get(key(name));
    if (!name) faults.add(file, line, column, '', 'a name');
    else if (!known.has(state)) faults.add(file, line, 'state', state, 'a State of states.csv');
    else if (other)
      faults.add(file, line, column, name, `a spelling that is not there yet; it stands for ${other}`);
    else codes.set(key(name), state);
  };
  for (const { line, get } of states.rows) add(states.file, line, 'name_untc', get('name_untc'), get('iso3'));
  for (const { line, get } of aliases.rows) add(aliases.file, line, 'name', get('name'), get('state'));
  return name => codes.get(key(name));
}
