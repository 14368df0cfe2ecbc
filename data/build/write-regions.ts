/** The modules that say where each State belongs. */

import { json, moduleBy } from './modules.js';
import type { Facts } from './facts/read.js';
import { textsOf } from './row-texts.js';

const MADE_BY = 'data/build/write-regions.ts';

/** The columns of every State, in the order of the register. */
function inOrder({ tables, dataset }: Facts): [iso3: string, get: (column: string) => string][] {
  const rows = new Map(tables.states.rows.map(row => [row.get('iso3'), row.get]));
  return dataset.states.map(({ iso3 }) => [iso3, rows.get(iso3)!]);
}

export function regions(facts: Facts): string {
  const byRegion: Record<string, Record<string, string[]>> = {};
  for (const [iso3, get] of inOrder(facts)) {
    const groups = (byRegion[get('m49_region').toLowerCase()] ??= {});
    (groups[get('regional_group')] ??= []).push(iso3);
  }
  const rows = Object.entries(byRegion).map(([region, groups]) => [
    `  ${region}: {`,
    ...Object.entries(groups).map(([group, states]) => `    '${group}': '${states.join(' ')}',`),
    '  },',
  ]);
  return moduleBy(MADE_BY, [
    '/** The States of each M49 region by the regional group of the United Nations they are counted with, or `none`. */',
    'export const belonging = {',
    ...rows.flat(),
    '} as const;',
  ]);
}

export function unMembership(facts: Facts): string {
  const others = inOrder(facts).filter(([, get]) => get('un_status') !== 'member');
  const notes = facts.tables['group-notes'].rows.map(row => [row.get('state'), textsOf(row)]);
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
