/** From the tables to a checked Dataset, or every fault with its file, row and column. */

import { assemble } from '../../../src/model/document/assemble.js';
import { isWebAddress } from '../../../src/model/document/checks.js';
import { DatasetError } from '../../../src/model/document/issues.js';
import { parseDocument } from '../../../src/model/document/parse.js';
import type { DataDocument, Dataset } from '../../../src/model/dataset.js';
import type { Row, Table } from '../csv.js';
import { draft } from './draft.js';
import { Faults, FactsError } from './faults.js';
import { checkRegister, checkTexts, unique } from './register.js';
import { checkReported } from './reported.js';
import { languages, readTables, type Tables, type Texts } from './tables.js';

export interface Facts {
  tables: Tables;
  dataset: Dataset;
}

/** Throws a FactsError that names every fault. */
export function readFacts(texts: Texts): Facts {
  const faults = new Faults();
  const tables = readTables(texts, faults);
  // Where cells stand under the wrong headings, whatever else were said would mislead.
  faults.settle();
  const codes = checkRegister(tables, faults);
  checkTables(tables, codes, faults);
  const document = check(tables, codes, faults);
  if (!document) throw new FactsError(faults.all);
  const states = tables.states.rows.map(row => ({ iso3: row.get('iso3'), iso2: row.get('iso2') }));
  const dataset = assemble(
    document,
    states.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
  );
  checkReported(tables, dataset, faults);
  faults.settle();
  return { tables, dataset };
}

/** The model's own rules, the same as for anybody's document. */
function check(tables: Tables, codes: Set<string>, faults: Faults): DataDocument | undefined {
  const { document, origins } = draft(tables);
  try {
    return parseDocument(document, code => codes.has(code as string));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const { path, given, expected } of error.issues) {
      const cell = origins.of(path);
      if (cell) faults.add(cell.file, cell.row, cell.column, given, expected);
    }
    // What has no cell is missing as a row, and was named as such; should it not have been, say it here.
    if (!faults.all.length) throw error;
    return undefined;
  }
}

/** Checks the rules of the tables that go beyond those of a document. */
function checkTables(tables: Tables, codes: Set<string>, faults: Faults): void {
  const { actions, aliases, 'date-notes': notes, declarations, milestones, reported, sources } = tables;
  checkTreaty(tables, faults);
  const ids = unique(sources, 'id', /^[A-Za-z0-9]+$/, 'letters and digits', faults);
  for (const table of [actions, declarations])
    for (const row of table.rows) checkSources(table, row, ids, faults);
  for (const table of [milestones, reported]) {
    for (const { line, get } of table.rows) {
      if (!get('source')) faults.add(table.file, line, 'source', '', 'where this is from');
    }
  }
  for (const { line, get } of sources.rows) {
    for (const url of get('url').split(' ').filter(Boolean)) {
      if (!isWebAddress(url)) faults.add(sources.file, line, 'url', url, 'http:// or https:// …');
    }
  }
  for (const { line, get } of declarations.rows) {
    if (!get('type'))
      faults.add(declarations.file, line, 'type', '', 'declaration, reservation, objection or territorial');
  }
  unique(aliases, 'alias', /^[^|"\\]+$/, 'a name, without | or quotation marks', faults);
  unique(notes, 'state', /./, 'a State of actions.csv', faults);
  for (const table of [aliases, notes, declarations]) {
    for (const { line, get } of table.rows) {
      if (!codes.has(get('state')))
        faults.add(table.file, line, 'state', get('state'), 'a State of states.csv');
    }
  }
  for (const table of [declarations, milestones, notes])
    for (const row of table.rows) checkTexts(table, row, faults);
}

function checkTreaty({ treaty }: Tables, faults: Faults): void {
  const facts = unique(treaty, 'fact', /./, 'the name of a fact', faults);
  const wanted = [
    ...['short', 'number', 'adopted', 'opened', 'inForce', 'entryIntoForce', 'denunciation'],
    ...['statusAsAt', 'declarationsAsAt'],
  ];
  const titles = languages.map(language => `title.${language}`);
  for (const fact of [...titles, ...wanted, 'source.name', 'source.url']) {
    if (!facts.delete(fact)) faults.add(treaty.file, 0, 'fact', '', `a row for ${fact}`);
  }
  for (const { line, get } of treaty.rows) {
    if (facts.has(get('fact'))) faults.add(treaty.file, line, 'fact', get('fact'), 'a fact we know');
    if (!get('value')) faults.add(treaty.file, line, 'value', '', 'a value');
  }
}

function checkSources({ file }: Table, { line, get }: Row, ids: Set<string>, faults: Faults): void {
  const named = get('sources').split(' ').filter(Boolean);
  if (!named.length) faults.add(file, line, 'sources', '', 'at least one id of sources.csv');
  for (const id of named) {
    if (!ids.has(id)) faults.add(file, line, 'sources', id, 'ids of sources.csv, spaces between');
  }
  if (!get('confidence')) faults.add(file, line, 'confidence', '', 'high, medium or low');
}
