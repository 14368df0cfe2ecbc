/**
 * What stands below the grid: statements by State, and footnotes by number. Only lines are looked at, since
 * how the document nests them is not known; nothing here is written into the facts, it is shown.
 */

import { readName } from './cells.js';
import { LEVEL, plain, RAISED } from './markup.js';
import type { Statement, StatementKind } from './published.js';

export type Section = StatementKind | 'notes';

const headings: [RegExp, Section][] = [
  [/^declarations?( and reservations?)?$/i, 'declaration'],
  [/^reservations?( and declarations?)?$/i, 'declaration'],
  [/^declarations? (recogni[sz]ing|under|pursuant|made)\b.{0,120}$/i, 'declaration'],
  [/^objections?\b.{0,60}$/i, 'objection'],
  [/^(notifications?|communications?)\b.{0,80}$/i, 'notification'],
  [/^territorial applications?$/i, 'territorial'],
  [/^(end ?|foot ?)?notes?$/i, 'notes'],
];

/** The section that a line begins, when it is a heading. A remark in brackets may follow it. */
export function sectionOf(line: string): Section | undefined {
  const text = plain(line)
    .replace(/\s*\(.*$/, '')
    .replace(/[\s:.]+$/, '');
  return headings.find(([form]) => form.test(text))?.[1];
}

export function readBelow(
  lines: readonly string[],
  isState: (name: string) => boolean,
  begin?: Section,
): { statements: Statement[]; notes: Map<string, string> } {
  const statements: Statement[] = [];
  const notes = new Map<string, string>();
  let section = begin;
  let statement: Statement | undefined;
  let note = 0;
  for (const line of lines) {
    const next = sectionOf(line);
    if (next) {
      section = next;
      statement = undefined;
      note = 0;
    } else if (section === 'notes') {
      const [number, rest] = numbered(line);
      // Only the number that comes next begins a note: a note's own line may begin with a date.
      if (number === note + 1) notes.set(String(++note), rest);
      else if (note) notes.set(String(note), `${notes.get(String(note))} ${plain(line)}`.trim());
    } else if (section) {
      const { name } = readName(line);
      if (isState(name)) statements.push((statement = { kind: section, name, text: '' }));
      else if (statement) statement.text = `${statement.text} ${plain(line)}`.trim();
    }
  }
  return { statements: statements.filter(({ text }) => text), notes };
}

const beginning = new RegExp(
  `^(?:${RAISED}\\s*(\\d+)\\s*${LEVEL}|\\(?(\\d+)(?![\\d-])\\)?\\.?(?=\\s|$))\\s*(.*)$`,
  's',
);

function numbered(line: string): [number, string] {
  const [, raised, level, rest = ''] = beginning.exec(line) ?? [];
  return [Number(raised ?? level ?? NaN), plain(rest)];
}
