/** The new texts of the tables: only the rows that change, every other byte as it was. */

import { createHash } from 'node:crypto';
import { headings, type Texts } from '../facts/tables.js';
import type { Change } from './compare.js';
import { actKeys, type CalendarDate } from './rows.js';
import { TableText, type Cells } from './table-text.js';
import { textsColumns, textsFile, type FoundText, type KnownText } from './texts.js';
import type { Update } from './update.js';
import { day } from './words.js';

/** The file that the maintainer saved. */
export interface Input {
  /** Its name, without folders. */
  name: string;
  bytes: Uint8Array;
  /** The date given by hand, where the document has none. */
  givenAsAt?: CalendarDate;
}

type Plan = Omit<Update, 'after' | 'reported'>;

export const xmlAddress =
  'https://treaties.un.org/doc/Publication/MTDSG/Volume%20I/Chapter%20IV/iv-11-d.en.xml';

export function revise(input: Input, plan: Plan, texts: Texts, knownTexts: string): Record<string, string> {
  const sources = new TableText('sources.csv', texts.sources, headings.sources);
  const treaty = new TableText('treaty.csv', texts.treaty, headings.treaty);
  const actions = new TableText('actions.csv', texts.actions, headings.actions);
  const known = new TableText(textsFile, knownTexts, textsColumns);
  const cited = plan.changes.length || plan.confirmed.length || plan.texts.length;
  const id = nextId(sources);
  // A page on which nothing was new is in the change log; no row would cite it.
  if (cited) sources.add(source(id, input, plan, treaty), true);
  for (const change of plan.changes) write(actions, change, id, plan);
  for (const state of plan.confirmed) confirm(actions, state, id, plan);
  known.replace(remember(plan.known, plan.found, id));
  if (plan.asAt !== plan.before.asAt) treaty.change(treaty.find('statusAsAt')!, { value: plan.asAt });
  return {
    'actions.csv': actions.text,
    'sources.csv': sources.text,
    'treaty.csv': treaty.text,
    [textsFile]: known.text,
  };
}

function nextId(sources: TableText): string {
  const numbers = sources.rows.map(({ id }) => Number(/^S(\d+)/.exec(id!)?.[1] ?? 0));
  return `S${Math.max(0, ...numbers) + 1}`;
}

function source(id: string, { name, bytes }: Input, { form, asAt, totals }: Plan, treaty: TableText): Cells {
  const page = treaty.find('source.url')?.value ?? '';
  const hash = createHash('sha256').update(bytes).digest('hex');
  const [title, url] =
    form === 'XML'
      ? ['UN Treaty Collection, MTDSG Vol. I ch. IV, iv-11-d (XML)', xmlAddress]
      : ['UN Treaty Collection, status page of chapter IV-11-d', page];
  const says = `The depositary itself: ${totals.signatories} signatories, ${totals.parties} parties. Read from ${name}, SHA-256 ${hash}`;
  return { id, title, url, date: `status as at ${asAt}`, says };
}

/** The row of a State that the document shows otherwise. */
function write(actions: TableText, { state, kind, before, after }: Change, id: string, plan: Plan): void {
  const own = actions.find(state);
  const dates = Object.fromEntries(actKeys.map(key => [key, after[key] ?? '']));
  if (!own) return actions.add({ state, ...dates, confidence: 'high', sources: id });
  if (!Object.keys(after).length) return actions.remove(own);
  // What gave another date does not bear out the new one: it moves from the sources to the note.
  const wrong = kind === 'corrected' || kind === 'gone';
  const was = actKeys.filter(key => before[key] && before[key] !== after[key]);
  const remark = wrong
    ? `${was.map(key => `${key} was ${before[key]}`).join(', ')} by ${own['sources']}; corrected by ${id}`
    : '';
  actions.change(own, {
    ...dates,
    confidence: 'high',
    sources: wrong ? id : `${own['sources']} ${id}`,
    note: noted(own['note']!, remark || confirmation(own, id, plan)),
  });
}

/** The dates stand; they now rest on the depositary itself. */
function confirm(actions: TableText, state: string, id: string, plan: Plan): void {
  const own = actions.find(state)!;
  actions.change(own, {
    confidence: 'high',
    sources: `${own['sources']} ${id}`,
    note: noted(own['note']!, confirmation(own, id, plan)),
  });
}

function confirmation(row: Cells, id: string, { asAt }: Plan): string {
  return row['confidence'] === 'high' ? '' : `confirmed by ${id}, as at ${day(asAt)}`;
}

function noted(note: string, remark: string): string {
  return [note, remark].filter(Boolean).join('. ');
}

/** The texts found, each with the source in which it was first seen so. */
function remember(known: readonly KnownText[], found: readonly FoundText[], id: string): Cells[] {
  return found.map(({ state, kind, begins, fingerprint }) => {
    const earlier = known.find(
      text => text.state === state && text.kind === kind && text.fingerprint === fingerprint,
    );
    return { state, kind, begins, fingerprint, source: earlier?.source ?? id };
  });
}
