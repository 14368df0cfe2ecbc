/** The modules that say where each State belongs. */

import { json, moduleBy } from './modules.js';
import type { Facts } from './facts/read.js';
import { said } from './said.js';

const MADE_BY = 'data/build/write-regions.ts';

/** The columns of every State, in the order of the register. */
function inOrder({ tables, dataset }: Facts): [iso3: string, get: (column: string) => string][] {
  const rows = new Map(tables.states.rows.map(row => [row.get('iso3'), row.get]));
  return dataset.states.map(({ iso3 }) => [iso3, rows.get(iso3)!]);
}

export function regions(facts: Facts): string {
  const rows = inOrder(facts).map(([iso3, get]) => {
    const group = get('regional_group');
    return `  ${iso3}: { region: '${get('m49_region').toLowerCase()}', group: ${group === 'none' ? 'null' : `'${group}'`} },`;
  });
  return moduleBy(MADE_BY, [
    '/** The M49 region and the regional group of the United Nations that each State is counted with. */',
    'export const belonging = {',
    ...rows,
    '} as const;',
  ]);
}

export function standing(facts: Facts): string {
  const others = inOrder(facts).filter(([, get]) => get('un_status') !== 'member');
  const notes = facts.tables['group-notes'].rows.map(row => [row.get('state'), said(row)]);
  return moduleBy(
    MADE_BY,
    ["import type { Text } from '../../model/dataset.js';"],
    [
      '/** The States that are not Members of the United Nations. */',
      'export const notMembers = [',
      ...others.map(([iso3, get]) => `  { state: '${iso3}', status: '${get('un_status')}' },`),
      '] as const;',
    ],
    [
      '/** What must be said where a State is counted with a regional group. */',
      `export const groupNotes: Record<string, Text> = ${json(Object.fromEntries(notes))};`,
    ],
  );
}
