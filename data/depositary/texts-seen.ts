/**
 * End notes and statements of the depositary: which are new, and which were changed. Of each we keep how it
 * begins and a fingerprint; the text itself is the depositary's, and stays there.
 */

import { createHash } from 'node:crypto';
import type { Table } from '../build/csv.js';
import type { Faults } from '../build/facts/faults.js';
import type { StateOf } from './match-states.js';
import type { StatementKind, TreatyPage } from './page/treaty-page.js';

export const textsFile = 'depositary-texts.csv';
export const textsColumns = ['state', 'kind', 'date', 'begins', 'fingerprint', 'source'] as const;

export type TextKind = 'footnote' | StatementKind;

export interface SeenText {
  state: string;
  kind: TextKind;
  /** Empty where the depositary gives none: made upon ratification or accession. */
  date: string;
  begins: string;
  /** Empty where we know that there is an end note, but have not seen its text. */
  fingerprint: string;
  source: string;
}

export interface FoundText extends Omit<SeenText, 'source'> {
  text: string;
}

export interface TextChange {
  state: string;
  kind: TextKind;
  before: SeenText[];
  after: FoundText[];
}

const kinds: TextKind[] = ['footnote', 'declaration', 'objection', 'notification', 'territorial'];

export function readSeen({ file, rows }: Table, states: Table, faults: Faults): SeenText[] {
  const codes = new Set(states.rows.map(({ get }) => get('iso3')));
  return rows.map(({ line, get }) => {
    if (!kinds.includes(get('kind') as TextKind))
      faults.add(file, line, 'kind', get('kind'), kinds.join(', '));
    if (!codes.has(get('state'))) faults.add(file, line, 'state', get('state'), 'a State of states.csv');
    return Object.fromEntries(textsColumns.map(column => [column, get(column)])) as unknown as SeenText;
  });
}

/** Every text in the document that belongs to one of the 197 States. */
export function findTexts(
  { statements, notes }: TreatyPage,
  stateOf: StateOf,
  isState: (code: string) => boolean,
): FoundText[] {
  const footnotes = notes.flatMap(({ text, concerns }) =>
    [...new Set(concerns.map(stateOf))].map(state => found(state!, 'footnote', '', text)),
  );
  const own = statements.map(({ kind, name, date = '', text }) => found(stateOf(name)!, kind, date, text));
  return [...footnotes, ...own].filter(({ state }) => isState(state)).sort(inOrder);
}

function found(state: string, kind: TextKind, date: string, text: string): FoundText {
  const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const begins = text.length > 100 ? `${text.slice(0, 99).trimEnd()}…` : text;
  return { state, kind, date, begins, fingerprint, text };
}

export function compareTexts(seen: readonly SeenText[], found: readonly FoundText[]): TextChange[] {
  const pairs = new Map([...seen, ...found].map(({ state, kind }) => [state + kind, { state, kind }]));
  return [...pairs.values()]
    .sort(inOrder)
    .map(({ state, kind }) => {
      const own = <T extends Pick<SeenText, 'state' | 'kind'>>(texts: readonly T[]) =>
        texts.filter(text => text.state === state && text.kind === kind);
      const [was, is] = [own(seen), own(found)];
      const before = was.filter(text => !is.some(other => same(text, other)));
      const after = is.filter(text => !was.some(other => same(text, other)));
      return { state, kind, before, after };
    })
    .filter(({ before, after }) => before.length || after.length);
}

/** The texts found, each with the source in which it was first seen so. */
export function remember(seen: readonly SeenText[], found: readonly FoundText[], source: string): SeenText[] {
  return found.map(({ state, kind, date, begins, fingerprint }) => {
    const earlier = seen.find(
      text => text.state === state && text.kind === kind && same(text, { date, fingerprint }),
    );
    return { state, kind, date, begins, fingerprint, source: earlier?.source ?? source };
  });
}

type Mark = Pick<SeenText, 'date' | 'fingerprint'>;

function same(one: Mark, other: Mark): boolean {
  return one.fingerprint === other.fingerprint && one.date === other.date;
}

type Place = Pick<SeenText, 'state' | 'kind'>;

function inOrder(one: Place, other: Place): number {
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    (one.state < other.state ? -1 : Number(one.state > other.state))
  );
}
