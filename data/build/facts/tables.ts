/** The tables of facts: their files and headings. */

import { readTable, type Table } from '../csv.js';
import type { Faults } from './faults.js';

export const languages = ['en', 'ar', 'es', 'fr', 'ru', 'zh'] as const;

export const headings = {
  states: [
    ...['iso3', 'iso2', 'isonum', 'name_untc', 'un_status', 'regional_group', 'm49_region', 'm49_subregion'],
    ...['crc_party', 'note'],
  ],
  'state-names': ['iso3', ...languages, 'source'],
  aliases: ['state', 'alias'],
  'group-notes': ['state', ...languages],
  'date-notes': ['state', ...languages],
  treaty: ['fact', 'value'],
  actions: [
    ...['state', 'signed', 'ratified', 'acceded', 'succeeded', 'denounced', 'excludes'],
    ...['confidence', 'sources', 'note'],
  ],
  declarations: ['state', 'type', 'provision', 'date', 'confidence', 'sources', 'note', ...languages],
  milestones: ['date', 'kind', 'source', ...languages],
  reported: ['asOf', 'party', 'signatory', 'noAction', 'source', 'agrees', ...languages],
  sources: ['id', 'title', 'url', 'date', 'says'],
} as const;

export type TableName = keyof typeof headings;

/** The text of every table, by its name. */
export type Texts = Record<TableName, string>;
export type Tables = Record<TableName, Table>;

export const tableNames = Object.keys(headings) as TableName[];

export function readTables(texts: Texts, faults: Faults): Tables {
  const read = tableNames.map(name => [name, readTable(`${name}.csv`, texts[name], headings[name], faults)]);
  return Object.fromEntries(read) as Tables;
}
