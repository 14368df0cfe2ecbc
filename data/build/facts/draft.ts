/** Turns the rows into a data document as anybody might write it, unchecked, and remembers what came whence. */

import type { Row, Table } from '../csv.js';
import { Origins } from './origins.js';
import { said } from '../said.js';
import { languages, type Tables } from './tables.js';

type Draft = Record<string, unknown>;

export function draft(tables: Tables): { document: Draft; origins: Origins } {
  const origins = new Origins();
  const document = {
    schema: 1,
    ...treaty(tables.treaty, origins),
    actions: tables.actions.rows.map((row, index) => {
      origins.row(`actions[${index}]`, tables.actions.file, row.line);
      return {
        ...cells(row, ['state', 'signed', 'ratified', 'acceded', 'succeeded', 'denounced', 'confidence']),
        sources: ids(row),
      };
    }),
    declarations: rows(tables.declarations, 'declarations', origins, row =>
      // Only what is known to have been made may be shown as made.
      row.get('made') === 'yes'
        ? { ...cells(row, ['state', 'provision', 'date', 'confidence']), text: said(row), sources: ids(row) }
        : undefined,
    ),
    milestones: rows(tables.milestones, 'milestones', origins, row => ({
      ...cells(row, ['date', 'kind']),
      title: said(row),
    })),
    reported: rows(tables.reported, 'reported', origins, row => ({
      ...cells(row, ['asOf', 'source']),
      ...Object.fromEntries(
        ['party', 'signatory', 'noAction'].filter(key => row.get(key)).map(key => [key, count(row.get(key))]),
      ),
      ...(row.get('agrees') === 'no' && { difference: said(row) }),
    })),
    sources: sources(tables, origins),
  };
  return { document, origins };
}

/** Rows as entries of one of the document's tables, without those that are not to be shown. */
function rows(table: Table, name: string, origins: Origins, entry: (row: Row) => Draft | undefined): Draft[] {
  const entries: Draft[] = [];
  for (const row of table.rows) {
    const made = entry(row);
    if (!made) continue;
    const path = `${name}[${entries.push(made) - 1}]`;
    origins.row(path, table.file, row.line);
    for (const language of languages) {
      for (const key of ['text', 'title', 'difference']) {
        origins.cell(`${path}.${key}.${language}`, table.file, row.line, language);
      }
    }
  }
  return entries;
}

function treaty({ file, rows }: Table, origins: Origins): Draft {
  const facts: Draft = { treaty: { title: {} }, source: {} };
  for (const row of rows) {
    const fact = row.get('fact');
    const path = /^(statusAsAt|source\.)/.test(fact) ? fact : `treaty.${fact}`;
    const keys = path.split('.');
    const last = keys.pop()!;
    const holder = keys.reduce((at, key) => at[key] as Draft, facts);
    if (holder && row.get('value')) holder[last] = row.get('value');
    origins.cell(path, file, row.line, 'value');
  }
  return facts;
}

/** The sources that a row of actions or declarations names; others stay in the table. */
function sources({ sources, actions, declarations }: Tables, origins: Origins): Draft {
  const made = declarations.rows.filter(row => row.get('made') === 'yes');
  const cited = new Set([...actions.rows, ...made].flatMap(ids));
  const entries = sources.rows.filter(row => cited.has(row.get('id')));
  return Object.fromEntries(
    entries.map(row => {
      const id = row.get('id');
      origins.row(`sources.${id}`, sources.file, row.line);
      // Where several pages say it, the first is the one to show.
      return [id, { ...cells(row, ['title']), ...(row.get('url') && { url: row.get('url').split(' ')[0] }) }];
    }),
  );
}

function cells(row: Row, columns: string[]): Draft {
  return Object.fromEntries(columns.filter(key => row.get(key)).map(key => [key, row.get(key)]));
}

function ids(row: Row): string[] {
  return row.get('sources').split(' ').filter(Boolean);
}

/** Digits as a number; anything else as it stands, for the model to refuse. */
function count(given: string): number | string {
  return /^\d+$/.test(given) ? Number(given) : given;
}
