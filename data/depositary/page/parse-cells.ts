/** Reads the cells of the table of participants: a name and its end notes, a date and the mark of its kind. */

import { isCalendarDate } from '../../../src/model/dates.js';
import { find, line, tidy, type Element, type Node } from './html.js';
import { Refusal } from './refusal.js';
import type { Act, Acts, Mark, Participant } from './treaty-page.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date of `29 May 2013`, or nothing when there is no such day. */
function dateOf(day: string, month: string, year: string): string | undefined {
  const index = months.indexOf(month.slice(0, 3).toLowerCase());
  const date = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return index >= 0 && isCalendarDate(date) ? date : undefined;
}

/** The first date in a text. The old pages have "14 July1994", "8 August l989", "28 Septembre 2016". */
export function firstDate(text: string): string | undefined {
  for (const [, day, month, year] of text.matchAll(/(\d{1,2})\s+([a-z]{3,9})\.?\s*([\dl]{4})\b/gi)) {
    const date = dateOf(day!, month!, year!.replaceAll('l', '1'));
    if (date) return date;
  }
  return undefined;
}

/** A raised number, which refers to an end note. */
export function isNoteMark(element: Element): boolean {
  return /^sup(?:erscript)?$/.test(element.tagName) && /^[\s\d,]*$/.test(line(element));
}

export function noteMarks(node: Node): string[] {
  return find(node, isNoteMark).flatMap(mark => line(mark).match(/\d+/g) ?? []);
}

/** `North Macedonia 4 ,` is North Macedonia with end note 4; so is a raised 4. No State has digits in its name. */
export function readName(cell: Node): { name: string; notes: string[] } {
  const [, name = '', trailing = ''] = /^(.*?)([\s,\d]*)$/s.exec(line(cell, isNoteMark))!;
  return { name: tidy(name), notes: [...noteMarks(cell), ...(trailing.match(/\d+/g) ?? [])] };
}

const act =
  /(\[)?\s*(\d{1,2}) ((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)|[A-Z][a-z]{4,})\.? (\d{4})(?:\s*(AA|A|a|c|d)(?![A-Za-z]))?\s*(\])?/g;

/** `where` names the cell for the one who must look. */
function readActs(cell: Node, where: string): Acts {
  const standing: Act[] = [];
  const bracketed: Act[] = [];
  const text = line(cell, isNoteMark);
  const rest = text.replace(act, (all, open, day: string, month: string, year: string, mark, close) => {
    const date = dateOf(day, month, year);
    if (!date || !open !== !close) return all as string;
    (open ? bracketed : standing).push({ date, mark: (mark as Mark | undefined) ?? '' });
    return ' ';
  });
  // Numbers of end notes may be left over, and nothing else.
  if (/[^\s\d,]/.test(rest) || (/\d/.test(rest) && !standing.length && !bracketed.length)) {
    throw new Refusal(
      `${where}: "${text}" cannot be read as a date such as "29 May 2013", "2 Apr 2013 a" or "[20 Jan 2021 A]".`,
    );
  }
  if (standing.length > 1) throw new Refusal(`${where}: "${text}" has two dates that both stand.`);
  return { ...(standing[0] && { standing: standing[0] }), bracketed };
}

const heads = [
  /^Participant$/,
  /^Signature(, Succession to signature ?\(d\))?$/,
  /^(?:(?:Ratification|Acceptance ?\(A\)|Approval ?\(AA\)|Accession ?\(a\)|Succession ?\(d\)|Formal confirmation ?\(c\))(?:, |$))+$/,
];

/** The participants, from the cells of each row of the table. */
export function readParticipants(head: readonly Node[], rows: readonly (readonly Node[])[]): Participant[] {
  const given = head.map(cell => readName(cell).name);
  if (given.length !== 3 || !heads.every((expected, index) => expected.test(given[index]!))) {
    throw new Refusal(
      `the columns of the table are ${given.map(text => `"${text}"`).join(', ')}; expected such as "Participant", "Signature" and "Accession(a), Ratification".`,
    );
  }
  if (!rows.length) throw new Refusal('the table of participants is empty.');
  return rows.map((cells, index) => {
    const { name, notes } = readName(cells[0]!);
    const where = `row ${index + 1} (${name || 'no name'})`;
    if (cells.length !== 3) throw new Refusal(`${where} has ${cells.length} cells; expected 3.`);
    if (!name) throw new Refusal(`${where}: a row without a participant.`);
    const signature = readActs(cells[1]!, `${where}, Signature`);
    const deposit = readActs(cells[2]!, `${where}, ${given[2]}`);
    const marks = [signature.standing, ...signature.bracketed].map(act => act?.mark ?? '');
    if (marks.some(mark => mark && !(mark === 'd' && given[1]!.includes('(d)'))))
      throw new Refusal(`${where}: "${line(cells[1]!)}" has a mark that no signature has.`);
    return { name, notes: [...notes, ...noteMarks(cells[1]!), ...noteMarks(cells[2]!)], signature, deposit };
  });
}
