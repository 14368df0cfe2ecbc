/** The 197 States: their codes, where they belong, and their names in six languages. */

import type { Table } from '../csv.js';
import type { Faults } from './faults.js';
import { languages, type Tables } from './tables.js';

export const STATES = 197;

const M49 = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'];
const SUBREGIONS = [
  ...['Northern Africa', 'Eastern Africa', 'Middle Africa', 'Southern Africa', 'Western Africa'],
  ...['Caribbean', 'Central America', 'South America', 'Northern America'],
  ...['Central Asia', 'Eastern Asia', 'South-eastern Asia', 'Southern Asia', 'Western Asia'],
  ...['Eastern Europe', 'Northern Europe', 'Southern Europe', 'Western Europe'],
  ...['Australia and New Zealand', 'Melanesia', 'Micronesia', 'Polynesia'],
];
const GROUPS = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog', 'none'];
const UN_STATUS = ['member', 'observer', 'non-member'];

/** The codes of states.csv. */
export function checkRegister(tables: Tables, faults: Faults): Set<string> {
  const { states, 'state-names': names, 'group-notes': notes } = tables;
  const codes = unique(states, 'iso3', /^[A-Z]{3}$/, 'three capitals, the ISO 3166-1 alpha-3 code', faults);
  unique(states, 'iso2', /^[A-Z]{2}$/, 'two capitals, the ISO 3166-1 alpha-2 code', faults);
  unique(states, 'isonum', /^\d{3}$/, 'three digits, the ISO 3166-1 numeric code', faults);
  if (states.rows.length !== STATES)
    faults.add(states.file, 0, '', `${states.rows.length} States`, `${STATES}`);
  for (const row of states.rows) {
    const among = (column: string, allowed: string[]) => {
      const given = row.get(column);
      if (!allowed.includes(given)) faults.add(states.file, row.line, column, given, allowed.join(', '));
    };
    among('m49_region', M49);
    among('m49_subregion', SUBREGIONS);
    among('regional_group', GROUPS);
    among('un_status', UN_STATUS);
    among('crc_party', ['yes', 'no']);
    if (!row.get('name_untc'))
      faults.add(states.file, row.line, 'name_untc', '', 'the name the depositary uses');
  }

  const named = unique(names, 'iso3', /^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code', faults);
  for (const row of names.rows) {
    known(names, row.line, 'iso3', row.get('iso3'), codes, faults);
    for (const language of languages) {
      const name = row.get(language);
      if (!name || name.includes('|')) faults.add(names.file, row.line, language, name, 'a name, without |');
    }
    if (!row.get('source')) faults.add(names.file, row.line, 'source', '', 'where the names come from');
  }
  for (const code of codes) if (!named.has(code)) faults.add(names.file, 0, 'iso3', '', `a row for ${code}`);

  unique(notes, 'state', /^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code', faults);
  for (const row of notes.rows) {
    known(notes, row.line, 'state', row.get('state'), codes, faults);
    checkTexts(notes, row, faults);
  }
  return codes;
}

/** Every language must have its text. */
export function checkTexts(table: Table, row: Table['rows'][number], faults: Faults): void {
  for (const language of languages) {
    if (!row.get(language))
      faults.add(table.file, row.line, language, '', `a text in the language ${language}`);
  }
}

/** Each value of the column once, and of the right form. */
export function unique(
  { file, rows }: Table,
  column: string,
  form: RegExp,
  expected: string,
  faults: Faults,
): Set<string> {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const value = row.get(column);
    const earlier = lines.get(value);
    if (!form.test(value)) faults.add(file, row.line, column, value, expected);
    else if (earlier) faults.add(file, row.line, column, value, `each once; row ${earlier} has it`);
    else lines.set(value, row.line);
  }
  return new Set(lines.keys());
}

function known(
  { file }: Table,
  line: number,
  column: string,
  code: string,
  codes: Set<string>,
  faults: Faults,
): void {
  if (!codes.has(code)) faults.add(file, line, column, code, 'a State of states.csv');
}
