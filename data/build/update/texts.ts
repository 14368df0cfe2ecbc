/**
 * Footnotes and statements of the depositary: which are new, and which were changed. Of each we keep how it
 * begins and a fingerprint; the text itself is the depositary's, and stays there.
 */

import { createHash } from 'node:crypto';
import type { Table } from '../csv.js';
import type { Faults } from '../facts/faults.js';
import type { Listed } from './listed.js';
import type { Published, StatementKind } from './published.js';

export const textsFile = 'depositary-texts.csv';
export const textsColumns = ['state', 'kind', 'begins', 'fingerprint', 'source'] as const;

export type TextKind = 'footnote' | StatementKind;

export interface KnownText {
  state: string;
  kind: TextKind;
  begins: string;
  /** Empty where we know that there is a footnote, but have not seen its text. */
  fingerprint: string;
  source: string;
}

export interface FoundText extends Omit<KnownText, 'source'> {
  text: string;
}

export interface TextChange {
  state: string;
  kind: TextKind;
  before: KnownText[];
  after: FoundText[];
}

const kinds: TextKind[] = ['footnote', 'declaration', 'objection', 'notification', 'territorial'];

export function readKnown(table: Table, states: Table, faults: Faults): KnownText[] {
  const codes = new Set(states.rows.map(row => row.get('iso3')));
  for (const { line, get } of table.rows) {
    if (!kinds.includes(get('kind') as TextKind))
      faults.add(table.file, line, 'kind', get('kind'), kinds.join(', '));
    if (!codes.has(get('state')))
      faults.add(table.file, line, 'state', get('state'), 'a State of states.csv');
  }
  return table.rows.map(({ get }) => ({
    state: get('state'),
    kind: get('kind') as TextKind,
    begins: get('begins'),
    fingerprint: get('fingerprint'),
    source: get('source'),
  }));
}

/** Every text in the document that belongs to a State. */
export function findTexts(
  { statements, notes }: Published,
  listed: ReadonlyMap<string, Listed>,
  stateOf: (name: string) => string | undefined,
): FoundText[] {
  const footnotes = [...listed.values()].flatMap(({ state, notes: numbers }) =>
    [...new Set(numbers)].map(number => found(state, 'footnote', notes.get(number) ?? '')),
  );
  // A State may speak under several headings of one kind: together they are what it said.
  const said = new Map<string, { state: string; kind: StatementKind; text: string }>();
  for (const { kind, name, text } of statements) {
    const state = stateOf(name)!;
    const earlier = said.get(state + kind);
    said.set(state + kind, { state, kind, text: earlier ? `${earlier.text} ${text}` : text });
  }
  const own = [...said.values()].map(({ state, kind, text }) => found(state, kind, text));
  return [...footnotes, ...own].sort((a, b) => order(a) - order(b) || (a.state < b.state ? -1 : 1));
}

function found(state: string, kind: TextKind, text: string): FoundText {
  const fingerprint = text && createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { state, kind, text, begins: start(text), fingerprint };
}

export function compareTexts(known: readonly KnownText[], found: readonly FoundText[]): TextChange[] {
  const pairs = new Map([...known, ...found].map(({ state, kind }) => [state + kind, { state, kind }]));
  return [...pairs.values()]
    .sort((a, b) => order(a) - order(b) || (a.state < b.state ? -1 : 1))
    .map(({ state, kind }) => {
      const own = <T extends { state: string; kind: TextKind }>(texts: readonly T[]) =>
        texts.filter(text => text.state === state && text.kind === kind);
      const [was, is] = [own(known), own(found)];
      const before = was.filter(text => !is.some(other => other.fingerprint === text.fingerprint));
      const after = is.filter(text => !was.some(other => other.fingerprint === text.fingerprint));
      return { state, kind, before, after };
    })
    .filter(({ before, after }) => before.length || after.length);
}

function order({ kind }: { kind: TextKind }): number {
  return kinds.indexOf(kind);
}

/** How it begins: enough to know it by. */
function start(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99).trimEnd()}…` : text;
}
