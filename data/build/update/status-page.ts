/** The status page of the depositary, as a browser saves it. */

import { isCalendarDate } from '../../../src/model/dates.js';
import { readBelow } from './below.js';
import { readGrid } from './grid.js';
import { children, find, isElement, line, lines, parsePage, plain } from './markup.js';
import type { Element, Node } from './markup.js';
import type { Published } from './published.js';
import { getThePage, Refusal } from './refusal.js';
import { isFrench, isThisTreaty, type Treaty } from './treaty.js';

export function readStatusPage(text: string, treaty: Treaty, isState: (name: string) => boolean): Published {
  const page = parsePage(text);
  const grids = find(page, ({ tagName, attrs }) => {
    return tagName === 'table' && attrs.some(({ name, value }) => name === 'id' && /tblgrid$/i.test(value));
  });
  const all = plain(lines(page).join(' '));
  if (isFrench(all, treaty)) throw french();
  const [grid, second] = grids;
  if (!grid) throw noGrid(page, all);
  const { before, after } = around(page, grid);
  const above = plain(before.join(' '));
  if (!isThisTreaty(above, treaty)) throw otherTreaty(page);
  if (second) throw new Refusal('the page has two tables of participants.', getThePage);
  if (!hasEnd(grid)) throw cut('in the table of participants');
  const rows = find(grid, ({ tagName }) => tagName === 'tr').map(row =>
    children(row)
      .filter(isElement)
      .filter(({ tagName }) => /^t[dh]$/.test(tagName))
      .map(line),
  );
  const [head = [], ...body] = rows.filter(row => row.some(Boolean));
  const participants = readGrid(head, body);
  const asAt = stamp(all);
  const totals = readTotals(above);
  const ends = find(page, ({ tagName }) => tagName === 'html' || tagName === 'body');
  if (!ends.some(hasEnd)) throw cut('below the table of participants');
  return { form: 'status page', asAt, totals, participants, ...readBelow(after, isState) };
}

/** Whether the page closes what it opened: parsers close it silently where the file breaks off. */
function hasEnd(element: Element): boolean {
  return Boolean(element.sourceCodeLocation?.endTag);
}

function around(page: Node, grid: Element): { before: string[]; after: string[] } {
  const BREAK = '\u0003';
  const kept = grid.childNodes;
  // One reading of the page with a sign in the table's place, so that no line is on both sides.
  grid.childNodes = [{ nodeName: '#text', value: BREAK, parentNode: grid }];
  const all = lines(page);
  grid.childNodes = kept;
  const at = all.indexOf(BREAK);
  return { before: all.slice(0, at), after: all.slice(at + 1) };
}

function stamp(text: string): string {
  const stamps = [...text.matchAll(/STATUS AS AT\s*:?\s*(\S+)/gi)].map(([, day]) => day!);
  const [given, ...others] = [...new Set(stamps)];
  if (!given || others.length) {
    throw new Refusal(
      `the page ${given ? 'has several lines' : 'lacks its line'} "STATUS AS AT : day-month-year", without which nobody knows of which day it speaks.`,
      getThePage,
    );
  }
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(given) ?? [];
  const date = `${year}-${month}-${day}`;
  if (isCalendarDate(date)) return date;
  throw new Refusal(`"STATUS AS AT : ${given}" is not a date, day-month-year.`, getThePage);
}

function readTotals(text: string): Published['totals'] {
  const [, signatories, parties] =
    /Signatories\s*:?\s*(\d+)\s*[.,;]?\s*Parties\s*:?\s*(\d+)/i.exec(text) ?? [];
  if (signatories && parties) return { signatories: Number(signatories), parties: Number(parties) };
  throw new Refusal(
    'the page does not state its totals ("Signatories : 54. Parties : 54"), so that the rows cannot be checked.',
    getThePage,
  );
}

function cut(where: string): Refusal {
  return new Refusal(`the page is cut short: it breaks off ${where}.`, getThePage);
}

function french(): Refusal {
  return new Refusal(
    'this is the French page. Its names and months are in French, and are not read.',
    `Change "clang=_fr" at the end of its address to "clang=_en", or choose English at the top of the page. ${getThePage}`,
  );
}

function otherTreaty(page: Node): Refusal {
  const title = find(page, ({ tagName }) => tagName === 'title').map(titleText)[0];
  return new Refusal(
    `this is the page of another treaty${title ? ` (its title: "${title.slice(0, 150)}")` : ''}.`,
    getThePage,
  );
}

function titleText(title: Element): string {
  return plain(
    children(title)
      .map(child => ('value' in child ? child.value : ''))
      .join(''),
  );
}

/** There is no grid; say what there is instead, as far as one can tell. */
function noGrid(page: Node, text: string): Refusal {
  if (/urgent maintenance/i.test(text)) {
    return new Refusal(
      'the depositary\'s site is down: this page speaks of "urgent maintenance".',
      `Try again tomorrow. ${getThePage}`,
    );
  }
  const password = ({ tagName, attrs }: Element) =>
    tagName === 'input' && attrs.some(({ name, value }) => name === 'type' && /^password$/i.test(value));
  if (find(page, password).length) {
    return new Refusal('this is a page on which one logs in. The status page needs no login.', getThePage);
  }
  const ends = find(page, ({ tagName }) => tagName === 'html' || tagName === 'body');
  if (/STATUS AS AT/i.test(text) && !ends.some(hasEnd)) return cut('before the table of participants');
  return new Refusal('there is no table of participants on this page.', getThePage);
}
