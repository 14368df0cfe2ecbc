/** Where each State belongs, in the order of the register: a letter a State. */

import { constant, json, module } from './modules.js';
import type { Facts } from './facts/read.js';
import { said } from './said.js';

/** The order of every packed list. */
function inOrder({ tables, dataset }: Facts): ((column: string) => string)[] {
  const rows = new Map(tables.states.rows.map(row => [row.get('iso3'), row.get]));
  return dataset.states.map(({ iso3 }) => rows.get(iso3)!);
}

export function regions(facts: Facts): string {
  const rows = inOrder(facts);
  return module(
    [
      '/** M49 regions in the order of the register: aFrica, aMericas, aSia, Europe, Oceania. */',
      constant('regions', rows.map(get => letterOfRegion[get('m49_region')]).join('')),
    ],
    [
      '/** UN regional groups: African, asia-Pacific, Eastern-european, Grulac, Weog, or - for none. */',
      constant('groups', rows.map(get => letterOfGroup[get('regional_group')]).join('')),
    ],
  );
}

const letterOfRegion: Record<string, string> = {
  Africa: 'f',
  Americas: 'm',
  Asia: 's',
  Europe: 'e',
  Oceania: 'o',
};
const letterOfGroup: Record<string, string> = {
  african: 'a',
  'asia-pacific': 'p',
  'eastern-european': 'e',
  grulac: 'g',
  weog: 'w',
  none: '-',
};

export function standing(facts: Facts): string {
  const rows = inOrder(facts);
  const notes = facts.tables['group-notes'].rows.map(row => [row.get('state'), said(row)]);
  return module(
    ["import type { Text } from '../../model/dataset.js';"],
    [
      '/** For each State: Member of the United Nations, Observer State, or Neither. */',
      constant('unStatus', rows.map(get => letterOfStatus[get('un_status')]).join('')),
    ],
    [
      '/** What must be said where a State is counted with a regional group. */',
      `export const groupNotes: Record<string, Text> = ${json(Object.fromEntries(notes))};`,
    ],
  );
}

const letterOfStatus: Record<string, string> = { member: 'm', observer: 'o', 'non-member': 'n' };
