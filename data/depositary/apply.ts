/** The new texts of the tables: only the rows that change, every other byte as it was. */

import { createHash } from 'node:crypto';
import { headings, type Texts } from '../build/facts/tables.js';
import { actKeys, depositOf, type CalendarDate } from './action-rows.js';
import type { Change } from './compare.js';
import { EditableTable, type Cells } from './edit-table.js';
import { day, summarize } from './report.js';
import { remember, textsColumns, textsFile } from './texts-seen.js';
import type { Update } from './update.js';

/** The file that the maintainer saved. */
export interface Input {
  /** Its name, without folders. */
  name: string;
  bytes: Uint8Array;
  /** The day on which a document without a date of its own was fetched. */
  givenAsAt?: CalendarDate;
  /** Takes a page that is older than the facts, to confirm them. */
  confirm?: boolean;
  /** The day on which this is run. */
  today: CalendarDate;
}

type Plan = Omit<Update, 'after' | 'reported'>;

const xmlAddress = 'https://treaties.un.org/doc/Publication/MTDSG/Volume%20I/Chapter%20IV/iv-11-d.en.xml';

export function apply(input: Input, plan: Plan, texts: Texts, seenTexts: string): Record<string, string> {
  const sources = new EditableTable('sources.csv', texts.sources, headings.sources);
  const treaty = new EditableTable('treaty.csv', texts.treaty, headings.treaty);
  const actions = new EditableTable('actions.csv', texts.actions, headings.actions);
  const doubts = new EditableTable('date-notes.csv', texts['date-notes'], headings['date-notes']);
  const seen = new EditableTable(textsFile, seenTexts, textsColumns);
  const changes = plan.older ? [] : plan.changes;
  const source = describeSource(input, plan, treaty);
  const known = sources.rows.find(({ url, date }) => url === source['url'] && date === source['date']);
  const id = known?.['id'] ?? nextId(sources);
  // A page on which nothing was new is in the change log; no row would cite it.
  if (!known && (changes.length || plan.confirmed.length || plan.texts.length))
    sources.add({ id, ...source }, true);
  for (const change of changes) write(actions, change, id);
  for (const state of plan.confirmed) confirm(actions, state, id, plan);
  // What readers were told of a doubt about dates that now stand on the depositary's page.
  for (const state of [...changes.map(({ state }) => state), ...plan.confirmed]) {
    const doubt = doubts.find(state);
    if (doubt) doubts.remove(doubt);
  }
  const found = remember(plan.seen, plan.found, id);
  // An older page does not show what was said since.
  const kept = plan.older
    ? plan.seen.filter(
        ({ fingerprint }) => fingerprint && !found.some(text => text.fingerprint === fingerprint),
      )
    : [];
  seen.replace([...kept, ...found].map(text => ({ ...text })));
  if (!plan.older && plan.asAt !== plan.before.asAt)
    treaty.change(treaty.find('statusAsAt')!, { value: plan.asAt });
  return {
    'actions.csv': actions.text,
    'date-notes.csv': doubts.text,
    'sources.csv': sources.text,
    'treaty.csv': treaty.text,
    [textsFile]: seen.text,
  };
}

function nextId(sources: EditableTable): string {
  const numbers = sources.rows.map(({ id }) => Number(/^S(\d+)/.exec(id!)?.[1] ?? 0));
  return `S${Math.max(0, ...numbers) + 1}`;
}

function describeSource({ name, bytes }: Input, { form, asAt, totals }: Plan, treaty: EditableTable): Cells {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const [title, url] =
    form === 'XML'
      ? ['UN Treaty Collection, MTDSG Vol. I ch. IV, iv-11-d (XML)', xmlAddress]
      : ['UN Treaty Collection, status page of chapter IV-11-d', treaty.find('source.url')?.['value'] ?? ''];
  const says = `The depositary itself: ${totals.signatories} signatories, ${totals.parties} parties. Read from ${name}, SHA-256 ${hash}`;
  return { title, url, date: `status as at ${asAt}`, says };
}

/** The row of a State that the document shows otherwise. Its old note was about the old dates. */
function write(actions: EditableTable, { state, kind, before, after }: Change, id: string): void {
  const own = actions.find(state);
  const dates = Object.fromEntries(actKeys.map(key => [key, after[key] ?? '']));
  if (!own) return actions.add({ state, ...dates, confidence: 'high', sources: id });
  if (!Object.keys(after).length) return actions.remove(own);
  // What gave another date does not bear out the new one: it moves from the sources to the note.
  const wrong = kind === 'corrected' || kind === 'gone';
  const was = actKeys.filter(key => before[key] && before[key] !== after[key]);
  actions.change(own, {
    ...dates,
    // Territories are excluded by the deposit.
    ...(!depositOf(after) && { excludes: '' }),
    confidence: 'high',
    sources: wrong ? id : cite(own, id),
    note: wrong
      ? `${was.map(key => `${key} was ${before[key]}`).join(', ')} by ${own['sources']}; corrected by ${id}`
      : '',
  });
}

/** The dates stand, and now rest on the depositary itself. The old note said why they were less sure. */
function confirm(actions: EditableTable, state: string, id: string, { asAt }: Plan): void {
  const own = actions.find(state)!;
  actions.change(own, {
    confidence: 'high',
    sources: cite(own, id),
    note: `confirmed by ${id}, as at ${day(asAt)}`,
  });
}

function cite(row: Cells, id: string): string {
  const ids = row['sources']!.split(' ').filter(Boolean);
  return [...ids.filter(other => other !== id), id].join(' ');
}

/** The change log with a line for this update; the newest stands first. */
export function logged(log: string, update: Update, file: string): string {
  const { asAt, form, after, older } = update;
  const { party, signatory, noAction } = after.tally;
  const totals = older ? 'An older page: no date changed' : `Now ${party} / ${signatory} / ${noAction}`;
  const line = `- **${asAt}**: ${summarize(update)}. ${totals} (${form}, ${file}).`;
  const lines = log.split('\n');
  const first = lines.findIndex(line => line.startsWith('- '));
  lines.splice(first < 0 ? lines.length : first, 0, line, ...(first < 0 ? [''] : []));
  return lines.join('\n');
}
