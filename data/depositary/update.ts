/** From a document of the depositary and the tables as they are, to what must change; nothing is written. */

import { addDays } from '../../src/model/dates.js';
import { assemble } from '../../src/model/document/assemble.js';
import { isState } from '../../src/model/codes.js';
import type { DataDocument, Tally } from '../../src/model/dataset.js';
import { tally } from '../../src/model/tally.js';
import { readTable } from '../build/csv.js';
import { Faults, FactsError } from '../build/facts/faults.js';
import { readFacts, type Facts } from '../build/facts/read.js';
import { headings, readTables, type TableName, type Texts } from '../build/facts/tables.js';
import { actionRows, type ActionRow, type CalendarDate } from './action-rows.js';
import { apply, type Input } from './apply.js';
import { compare, type Comparison } from './compare.js';
import { matchStates, namesColumns, namesFile, readNames } from './match-states.js';
import { decode } from './page/decode.js';
import { parsePage } from './page/parse-page.js';
import { parseXml } from './page/parse-xml.js';
import { Refusal } from './page/refusal.js';
import type { TreatyPage } from './page/treaty-page.js';
import { explainTotals, type DifferingTotal } from './reported-totals.js';
import { day } from './report.js';
import { compareTexts, findTexts, readSeen, textsColumns, textsFile } from './texts-seen.js';
import type { FoundText, SeenText, TextChange } from './texts-seen.js';

/** The tables that only an update reads, beside those that make the facts. */
export interface DepositaryTexts {
  names: string;
  texts: string;
}

export interface Update extends Comparison {
  form: TreatyPage['form'];
  asAt: CalendarDate;
  /** True when it is older than the facts, and only confirms them. */
  older: boolean;
  totals: TreatyPage['totals'];
  /** Participants that are none of the 197 States. */
  outside: string[];
  before: { asAt: CalendarDate; tally: Tally };
  after: { tally: Tally };
  texts: TextChange[];
  /** Published totals that agreed with the dates until now. */
  reported: DifferingTotal[];
  seen: SeenText[];
  found: FoundText[];
  /** English names by code. */
  names: ReadonlyMap<string, string>;
}

export interface Revision {
  update: Update;
  /** True when there is something to write; false when the facts already contain all of it. */
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
  const spellings = readTable(namesFile, depositary.names, namesColumns, faults);
  const seenTable = readTable(textsFile, depositary.texts, textsColumns, faults);
  faults.settle();
  const stateOf = readNames(tables, spellings, faults);
  const seen = readSeen(seenTable, tables.states, faults);
  faults.settle();

  const fact = (name: string) =>
    tables.treaty.rows.find(({ get }) => get('fact') === name)?.get('value') ?? '';
  const { form, text } = decode(input.bytes);
  const page = form === 'xml' ? parseXml(text, name => Boolean(stateOf(name))) : parsePage(text);
  checkTitle(page, fact('title.en'), fact('title.fr'));
  const previous = fact('statusAsAt');
  const asAt = dateOf(page, input, previous);
  const older = asAt < previous;
  const names = new Map(tables['state-names'].rows.map(({ get }) => [get('iso3'), get('en')]));
  const matched = matchStates(page, stateOf);
  const present = actionRows(tables.actions);
  const comparison = compare(matched, {
    present,
    asAt,
    nameOf: state => names.get(state) ?? state,
    noteOf: number => page.notes.find(note => note.number === number)?.text,
  });
  const found = findTexts(page, stateOf, isState);
  const changed = compareTexts(seen, found).filter(({ after }) => !older || after.length);
  const { outside } = matched;
  const before = { asAt: previous, tally: count(present, previous) };
  const shown = { form: page.form, asAt, older, totals: page.totals, outside, names, seen, found, before };
  const plan = { ...shown, ...comparison, texts: changed };
  const files = apply(input, plan, texts, depositary.texts);
  const actions = actionRows(readTable('actions.csv', files['actions.csv']!, headings.actions, faults));
  const on = (rows: typeof present) => (date: CalendarDate) => count(rows, date);
  const differing = explainTotals(texts.reported, on(present), on(actions));
  files['reported.csv'] = differing.text;
  const facts = checked({ ...texts, ...tablesOf(files) });
  const update = { ...plan, after: { tally: tally(facts.dataset, asAt) }, reported: differing.rows };
  const parties = [...matched.listed.values()].filter(({ deposit }) => deposit).length;
  if (!older) agree(update, parties);
  const news = Boolean(
    plan.confirmed.length || changed.length || (!older && (plan.changes.length || asAt !== previous)),
  );
  return { update, news, files, facts };
}

function checkTitle({ title, form }: TreatyPage, english: string, french: string): void {
  const plainly = (text: string) => text.normalize('NFC').replace(/[’ʼ]/g, "'").toLowerCase();
  if (plainly(title) === plainly(english)) return;
  if (plainly(title) === plainly(french))
    throw new Refusal(
      `this is the French ${form}.`,
      'The address of the English one ends in "_en" or ".en.xml".',
    );
  throw new Refusal(`this is the ${form} of another treaty ("${title.slice(0, 150)}").`);
}

/** The page's own date, or the maintainer's for the XML, which has none; never today's. */
function dateOf(
  { asAt, form }: TreatyPage,
  { givenAsAt, confirm, today }: Input,
  previous: CalendarDate,
): CalendarDate {
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
  // In New York it can be another day than here, but no later than tomorrow.
  if (date > addDays(today, 1))
    throw new Refusal(`the document is as at ${day(date)}, a day that has not come; today is ${day(today)}.`);
  if (date < previous && !confirm) {
    throw new Refusal(
      `the document is as at ${day(date)}, which is older than the facts in data/, as at ${day(previous)}.`,
      'Fetch the page anew; a browser or a folder may have kept an old one. To compare an old page with the facts as they stood on its day, and to let it confirm them, add --confirm.',
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

/** Read, written, built and counted again, the States parties must still be those of the document. */
function agree({ after, asAt }: Update, parties: number): void {
  if (after.tally.party === parties) return;
  throw new Refusal(
    `the document has ${parties} ${parties === 1 ? 'State party' : 'States parties'}, but the rows that would be written give ${after.tally.party} on ${day(asAt)}.`,
    'A denunciation in data/actions.csv may be the cause: compare it with the page.',
  );
}

function count(rows: ReadonlyMap<string, ActionRow>, date: CalendarDate): Tally {
  return tally(assemble({ actions: [...rows.values()] } as unknown as DataDocument), date);
}

function tablesOf(files: Record<string, string>): Partial<Record<TableName, string>> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file.replace(/\.csv$/, ''), text]));
}
