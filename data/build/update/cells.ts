/** Reads the cells of the grid: a participant and its footnote marks, a date and the mark of its kind. */

import { isCalendarDate } from '../../../src/model/dates.js';
import { LEVEL, plain, RAISED, tidy } from './markup.js';
import type { Act, Acts, Mark } from './published.js';
import { getThePage, Refusal } from './refusal.js';

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];

const raisedMarks = new RegExp(`${RAISED}([^${LEVEL}]*)${LEVEL}`, 'g');

/** `North Macedonia 4 ,` is North Macedonia with footnote 4; so is a raised 4. No State has digits in its name. */
export function readName(cell: string): { name: string; notes: string[] } {
  const notes: string[] = [];
  const rest = cell.replace(raisedMarks, (_all, marks: string) => {
    notes.push(...(marks.match(/\d+/g) ?? []));
    return ' ';
  });
  const [, name = '', trailing = ''] = /^(.*?)([\s,\d]*)$/s.exec(tidy(rest))!;
  notes.push(...(trailing.match(/\d+/g) ?? []));
  return { name: tidy(name), notes };
}

/** One act, perhaps in square brackets, and the number of a footnote after it. */
const act = /(\[)?\s*(\d{1,2}) ([A-Z][a-z]+)\.? (\d{4})(?:\s*(AA|A|a|c|d)(?![A-Za-z]))?\s*(\])?/g;

/** The acts of a cell; empty when nothing stands in it. `where` names the cell for the one who must look. */
export function readActs(cell: string, where: string): Acts {
  const acts: Acts = { standing: [], bracketed: [] };
  const text = tidy(cell.replace(raisedMarks, ' '));
  const rest = text.replace(act, (all, open, day: string, month: string, year: string, mark, close) => {
    const date = calendarDate(day, month, year);
    if (!date || !open !== !close) return all as string;
    const one: Act = { date, mark: (mark as Mark | undefined) ?? '' };
    (open ? acts.bracketed : acts.standing).push(one);
    return ' ';
  });
  // What is left over may be the numbers of footnotes, and nothing else.
  if (/[^\s\d,]/.test(rest) || (/\d/.test(rest) && !acts.standing.length && !acts.bracketed.length)) {
    throw new Refusal(
      `${where}: "${plain(cell)}" cannot be read as a date such as "29 May 2013", "2 Apr 2013 a" or "[20 Jan 2021 A]".`,
      getThePage,
    );
  }
  if (acts.standing.length > 1)
    throw new Refusal(`${where}: "${plain(cell)}" has two dates that both stand.`, getThePage);
  return acts;
}

function calendarDate(day: string, month: string, year: string): string | undefined {
  const name = month.toLowerCase();
  // May is its own short form; September is also shortened to four letters.
  const index = months.findIndex(
    full => full === name || full.slice(0, 3) === name || (name === 'sept' && full === 'september'),
  );
  const date = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return index >= 0 && isCalendarDate(date) ? date : undefined;
}
