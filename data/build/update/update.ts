/** From a document of the depositary and the tables as they are, to what must change; nothing is written. */

import { tally } from '../../../src/model/tally.js';
import { assemble } from '../../../src/model/assemble.js';
import type { Action, DataDocument, Tally } from '../../../src/model/dataset.js';
import { readTable } from '../csv.js';
import { Faults, FactsError } from '../facts/faults.js';
import { readFacts, type Facts } from '../facts/read.js';
import { headings, readTables, type TableName, type Texts } from '../facts/tables.js';
import { aliasColumns, aliasFile, readAliases } from './aliases.js';
import { compare, type Comparison } from './compare.js';
import { decode } from './decode.js';
import { listStates } from './listed.js';
import { readXml } from './mtdsg.js';
import type { Published } from './published.js';
import { Refusal } from './refusal.js';
import { explainTotals, type DifferingTotal } from './reported-totals.js';
import { revise, type Input } from './revise.js';
import { actionRows, type ActionRow, type CalendarDate } from './rows.js';
import { readStatusPage } from './status-page.js';
import {
  compareTexts,
  findTexts,
  readKnown,
  textsColumns,
  textsFile,
  type FoundText,
  type KnownText,
} from './texts.js';
import type { TextChange } from './texts.js';
import { treatyOf } from './treaty.js';
import { day } from './words.js';

/** The tables that only an update reads, beside those that make the facts. */
export interface DepositaryTexts {
  names: string;
  texts: string;
}

export interface Update extends Comparison {
  form: Published['form'];
  asAt: CalendarDate;
  totals: Published['totals'];
  before: { asAt: CalendarDate; tally: Tally };
  after: { tally: Tally };
  texts: TextChange[];
  /** Published totals that agreed with the dates until now. */
  reported: DifferingTotal[];
  known: KnownText[];
  found: FoundText[];
  /** English names by code. */
  names: ReadonlyMap<string, string>;
}

export interface Revision {
  update: Update;
  /** Whether anything is to be written; not so when the facts say all of it already. */
  news: boolean;
  /** The new texts of tables, by file in data/. */
  files: Record<string, string>;
  /** The facts that the new tables make. */
  facts: Facts;
}

/** Throws a Refusal, or a FactsError when the tables are wrong as they are. */
export function prepare(input: Input, texts: Texts, depositary: DepositaryTexts): Revision {
  const faults = new Faults();
  const tables = readTables(texts, faults);
  const aliases = readTable(aliasFile, depositary.names, aliasColumns, faults);
  const knownTable = readTable(textsFile, depositary.texts, textsColumns, faults);
  faults.settle();
  const stateOf = readAliases(tables.states, aliases, faults);
  const known = readKnown(knownTable, tables.states, faults);
  faults.settle();

  const published = read(input, treatyOf(tables.treaty), name => Boolean(stateOf(name)));
  const previous = tables.treaty.rows.find(({ get }) => get('fact') === 'statusAsAt')?.get('value') ?? '';
  const asAt = dateOf(published, input, previous);
  const names = new Map(tables['state-names'].rows.map(({ get }) => [get('iso3'), get('en')]));
  const listed = listStates(published, stateOf);
  const present = actionRows(tables.actions);
  const note = (number: string) => published.notes.get(number);
  const comparison = compare(present, listed, asAt, state => names.get(state) ?? state, note);
  const found = findTexts(published, listed, stateOf);
  const changed = compareTexts(known, found);

  const shown = { form: published.form, asAt, totals: published.totals, names, known, found };
  const before = { asAt: previous, tally: count([...present.values()], previous) };
  const plan = { ...shown, ...comparison, texts: changed, before };
  const files = revise(input, plan, texts, depositary.texts);
  const actions = actionRows(readTable('actions.csv', files['actions.csv']!, headings.actions, faults));
  const counter = (rows: ReadonlyMap<string, ActionRow>) => (date: CalendarDate) =>
    count([...rows.values()], date);
  const differing = explainTotals(texts.reported, counter(present), counter(actions));
  files['reported.csv'] = differing.text;
  const facts = checked({ ...texts, ...tablesOf(files) });
  const update = { ...plan, after: { tally: tally(facts.dataset, asAt) }, reported: differing.rows };
  agree(update);
  const news = Boolean(plan.changes.length || plan.confirmed.length || changed.length || asAt !== previous);
  return { update, news, files, facts };
}

function read(
  input: Input,
  treaty: ReturnType<typeof treatyOf>,
  isState: (name: string) => boolean,
): Published {
  const { form, text } = decode(input.bytes);
  return (form === 'xml' ? readXml : readStatusPage)(text, treaty, isState);
}

/** The page's own date, or the maintainer's for the XML, which has none; never today's. */
function dateOf({ asAt, form }: Published, { givenAsAt }: Input, previous: CalendarDate): CalendarDate {
  if (asAt && givenAsAt && asAt !== givenAsAt) {
    throw new Refusal(
      `--as-at says ${givenAsAt}, but the page itself says "status as at" ${day(asAt)}.`,
      'Leave --as-at out: the page knows its date.',
    );
  }
  const date = asAt ?? givenAsAt;
  if (!date) {
    throw new Refusal(
      `the ${form} does not say of which day it speaks.`,
      'Give the day on which you fetched it, year-month-day, such as --as-at 2026-12-05.',
    );
  }
  if (date < previous) {
    throw new Refusal(
      `the document is as at ${day(date)}, which is older than the facts in data/, as at ${day(previous)}.`,
      'Fetch the page anew; a browser or a folder may have kept an old one.',
    );
  }
  return date;
}

/** The new tables must pass all that is asked of any. */
function checked(texts: Texts): Facts {
  try {
    return readFacts(texts);
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    throw new Refusal(
      `with what the document says, the tables would not hold together.\n${error.message}`,
      'Each line above names a table and a row: correct what is wrong there, or ask somebody who knows the tables. Then run this again.',
    );
  }
}

/** Read, written, built and counted again, it must still be what the document states. */
function agree({ after, totals, asAt }: Update): void {
  if (after.tally.party === totals.parties) return;
  throw new Refusal(
    `the document states ${totals.parties} parties, but the rows that would be written give ${after.tally.party} on ${day(asAt)}.`,
    'A denunciation in data/actions.csv may be the cause: compare it with the page.',
  );
}

function count(rows: readonly Omit<Action, 'sources' | 'note'>[], date: CalendarDate): Tally {
  return tally(assemble({ actions: rows } as DataDocument), date);
}

function tablesOf(files: Record<string, string>): Partial<Record<TableName, string>> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file.replace(/\.csv$/, ''), text]));
}
