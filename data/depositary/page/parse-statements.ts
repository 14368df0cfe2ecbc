/** Reads what stands below the table of participants: declarations, objections, notifications, territories, end notes. */

import { attribute, children, find, findById, isElement, line, lines } from './html.js';
import type { Element, Node } from './html.js';
import { firstDate, isNoteMark, noteMarks, readName } from './parse-cells.js';
import type { EndNote, Participant, Statement, StatementKind } from './treaty-page.js';

const tables: Record<string, StatementKind> = {
  _dgDec: 'declaration',
  _dgDecUnderArticle: 'declaration',
  _dgObj: 'objection',
  _dgNotifications: 'notification',
};

/** The statements, and for each number of an end note in them, whose they are. */
export interface Statements {
  statements: Statement[];
  marks: Mark[];
}

type Mark = [note: string, participant: string];

export function readStatements(page: Node): Statements {
  const found: Statements = { statements: [], marks: [] };
  for (const [id, kind] of Object.entries(tables)) {
    for (const row of findById(page, id).flatMap(table => find(table, isRow))) {
      const [head] = findById(row, '_divParticipant');
      const text = find(row, element => /_div(?:Notification)?Text$/.test(attribute(element, 'id')))[0];
      // Rows of a table within a statement have no participant of their own.
      if (!head || !text) continue;
      // One row in all the pages has its name within the text, and no text beside it.
      const { name, notes } = readName(line(head) ? head : (find(text, isBold)[0] ?? head));
      found.marks.push(...[...notes, ...noteMarks(text)].map((note): Mark => [note, name]));
      // Some rows do nothing but refer to an end note.
      if (line(head)) found.statements.push(...separate(text).map(own => ({ kind, name, ...own })));
    }
  }
  const territories = readTerritories(page);
  return {
    statements: [...found.statements, ...territories.statements],
    marks: [...found.marks, ...territories.marks],
  };
}

/** A participant's text, cut where a date on the right, or words such as "Upon signature", begin another statement. */
function separate(text: Element): Pick<Statement, 'date' | 'text'>[] {
  const dated = find(text, ({ tagName, attrs }) => {
    return tagName === 'p' && attrs.some(({ name, value }) => name === 'align' && value === 'right');
  })
    .map(paragraph => line(paragraph, isNoteMark))
    .filter(words => words.length < 40 && firstDate(words));
  const found: { date?: string; lines: string[] }[] = [];
  let own = found[found.push({ lines: [] }) - 1]!;
  for (const words of lines(text, isFurniture)) {
    const date = words === dated[0] ? firstDate(words) : undefined;
    if (date || occasion.test(words)) {
      // A heading such as "Reservation:" before the date belongs to what follows.
      if (own.date || !own.lines.every(isHeading)) own = found[found.push({ lines: [] }) - 1]!;
    }
    if (date) {
      own.date = date;
      dated.shift();
    } else own.lines.push(words);
  }
  return found
    .map(({ date, lines }) => ({ ...(date && { date }), text: lines.join(' ') }))
    .filter(({ text }) => text);
}

const occasion = /^upon (?:signature|ratification|accession|succession) ?:?$/i;
const isHeading = (words: string) => words.length < 60 && words.endsWith(':');
const isFurniture = (element: Element) => isNoteMark(element) || attribute(element, 'class') === 'invisible';

/** Territories have a table of three columns; without a participant a row belongs to the one above. */
function readTerritories(page: Node): Statements {
  const found: Statements = { statements: [], marks: [] };
  let name = '';
  for (const row of findById(page, '_tblDec').flatMap(table => find(table, isRow))) {
    const [who, when, where] = cellsOf(row);
    const date = when && firstDate(line(when));
    if (!who || !where || !date) continue;
    const own = readName(who);
    name = own.name || name;
    found.marks.push(...[...own.notes, ...noteMarks(where)].map((note): Mark => [note, name]));
    found.statements.push({ kind: 'territorial', name, date, text: line(where, isNoteMark) });
  }
  return found;
}

export function readNotes(
  page: Node,
  participants: readonly Participant[],
  marks: readonly Mark[],
): EndNote[] {
  const all = [
    ...participants.flatMap(({ name, notes }) => notes.map((note): Mark => [note, name])),
    ...marks,
  ];
  return findById(page, '_divNotesAll').map(note => {
    const [anchor] = find(
      note,
      ({ tagName, attrs }) => tagName === 'a' && attrs.some(a => a.name === 'name'),
    );
    const number = anchor ? attribute(anchor, 'name') : '';
    const concerns = [...new Set(all.filter(([own]) => own === number).map(([, name]) => name))];
    return { number, text: line(note, element => element === anchor), concerns };
  });
}

function isBold({ tagName }: Element): boolean {
  return tagName === 'b';
}

export function isRow({ tagName }: Element): boolean {
  return tagName === 'tr';
}

export function cellsOf(row: Node): Element[] {
  return children(row)
    .filter(isElement)
    .filter(({ tagName }) => /^t[dh]$/.test(tagName));
}
