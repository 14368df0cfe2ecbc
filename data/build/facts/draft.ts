/** Turns the rows into a data document as anybody might write it, unchecked, and remembers what came whence. */

import type { Row, Table } from '../csv.js';
import { Origins } from './origins.js';
import { textsOf } from '../row-texts.js';
import { languages, type Tables } from './tables.js';

type Draft = Record<string, unknown>;

export function draft(tables: Tables): { document: Draft; origins: Origins } {
  const origins = new Origins();
  const document = {
    schema: 1,
    ...treaty(tables.treaty, origins),
    actions: actions(tables, origins),
    declarations: rows(tables.declarations, 'declarations', origins, row => ({
      ...cells(row, ['state', 'type', 'provision', 'date', 'confidence']),
      text: textsOf(row),
      sources: ids(row, 'sources'),
    })),
    milestones: rows(tables.milestones, 'milestones', origins, row => ({
      ...cells(row, ['date', 'kind']),
      title: textsOf(row),
    })),
    reported: rows(tables.reported, 'reported', origins, row => ({
      ...cells(row, ['asOf', 'source']),
      ...Object.fromEntries(
        ['party', 'signatory', 'noAction'].filter(key => row.get(key)).map(key => [key, count(row.get(key))]),
      ),
      ...(row.get('agrees') === 'no' && { difference: textsOf(row) }),
    })),
    sources: sources(tables, origins),
  };
  return { document, origins };
}

function actions({ actions: table, 'date-notes': notes }: Tables, origins: Origins): Draft[] {
  return rows(table, 'actions', origins, row => {
    // Once the depositary's page bears the dates out, nothing needs to be explained.
    const note =
      row.get('confidence') !== 'high' && notes.rows.find(({ get }) => get('state') === row.get('state'));
    return {
      ...cells(row, ['state', 'signed', 'ratified', 'acceded', 'succeeded', 'denounced']),
      ...(row.get('excludes') && { excludes: ids(row, 'excludes') }),
      ...cells(row, ['confidence']),
      ...(note && { note: textsOf(note) }),
      sources: ids(row, 'sources'),
    };
  });
}

/** Rows as entries of one of the document's tables. */
function rows(table: Table, name: string, origins: Origins, entry: (row: Row) => Draft): Draft[] {
  return table.rows.map((row, index) => {
    const path = `${name}[${index}]`;
    origins.row(path, table.file, row.line);
    for (const language of languages) {
      for (const key of ['text', 'title', 'difference']) {
        origins.cell(`${path}.${key}.${language}`, table.file, row.line, language);
      }
    }
    return entry(row);
  });
}

function treaty({ file, rows }: Table, origins: Origins): Draft {
  const facts: Draft = { treaty: { title: {} }, source: {} };
  for (const row of rows) {
    const fact = row.get('fact');
    const path = /^(statusAsAt|declarationsAsAt|source\.)/.test(fact) ? fact : `treaty.${fact}`;
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
  const cited = new Set([...actions.rows, ...declarations.rows].flatMap(row => ids(row, 'sources')));
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

function ids(row: Row, column: string): string[] {
  return row.get(column).split(' ').filter(Boolean);
}

/** Digits as a number; anything else as it stands, for the model to refuse. */
function count(given: string): number | string {
  return /^\d+$/.test(given) ? Number(given) : given;
}
