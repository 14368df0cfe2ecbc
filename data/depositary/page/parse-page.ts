/** Reads the status page of any treaty of the collection, as a browser saves it. */

import { isCalendarDate } from '../../../src/model/dates.js';
import { attribute, find, findById, line, parseHtml, type Element, type Node } from './html.js';
import { firstDate, isNoteMark, readParticipants } from './parse-cells.js';
import { cellsOf, isRow, readNotes, readStatements } from './parse-statements.js';
import { Refusal } from './refusal.js';
import type { TreatyPage } from './treaty-page.js';

export function parsePage(text: string): TreatyPage {
  const page = parseHtml(text);
  const [grid, second] = findById(page, '_tblgrid');
  const all = line(page);
  if (/(?:^| )[ÉE]TAT (?:AU|EN DATE DU) ?:/i.test(all) || /adhésion ?\(a\)/i.test(all)) throw french();
  if (!grid) throw withoutGrid(page, all);
  if (second) throw new Refusal('the page has two tables of participants.');
  if (!hasEnd(grid)) throw cut('in the table of participants');
  const [head = [], ...rows] = find(grid, isRow)
    .map(cellsOf)
    .filter(cells => cells.some(cell => line(cell)));
  const participants = readParticipants(head, rows);
  const asAt = readStamp(all);
  const ends = find(page, ({ tagName }) => tagName === 'html' || tagName === 'body');
  if (!ends.some(hasEnd)) throw cut('below the table of participants');
  const { statements, marks } = readStatements(page);
  const notes = readNotes(page, participants, marks);
  return { form: 'status page', asAt, ...readHeader(page), participants, statements, notes };
}

/** Reads the header above the table. */
function readHeader(page: Node): Pick<TreatyPage, 'number' | 'title' | 'concluded' | 'inForce' | 'totals'> {
  const part = (id: string) => {
    const [element] = findById(page, id);
    return element ? line(element, isNoteMark) : '';
  };
  const [, treaty, letter, title] = /^(\d+)\.\s*(?:([a-z])\s)?\s*(\S.*)$/.exec(part('_tcTreaty')) ?? [];
  const [, chapter] = /^CHAPTER ([IVXL]+)$/.exec(part('_tcHead')) ?? [];
  if (!title || !chapter) throw new Refusal('the page lacks the chapter, number and title of a treaty.');
  const [, signatories, parties] =
    /Signatories ?: ?(\d+)\s*\.? ?Parties ?: ?(\d+)/.exec(part('_tcStatus')) ?? [];
  if (!signatories || !parties) {
    throw new Refusal(
      'the page does not state its totals ("Signatories : 54. Parties : 54"), so that the rows cannot be checked.',
    );
  }
  const concluded = firstDate(part('_rptTreaty_ctl00_tcText'));
  const inForce = firstDate(part('_rptEIF_ctl00_tcText'));
  return {
    number: [chapter, treaty, letter].filter(Boolean).join('-'),
    title,
    ...(concluded && { concluded }),
    ...(inForce && { inForce }),
    totals: { signatories: Number(signatories), parties: Number(parties) },
  };
}

/** True when the element has an end tag: parsers close it silently where the file breaks off. */
function hasEnd(element: Element): boolean {
  return Boolean(element.sourceCodeLocation?.endTag);
}

function readStamp(text: string): string {
  const stamps = [...text.matchAll(/STATUS AS AT\s*:?\s*(\S+)/g)].map(([, day]) => day!);
  const [given, ...others] = [...new Set(stamps)];
  if (!given || others.length) {
    throw new Refusal(
      `the page ${given ? 'has several lines' : 'lacks its line'} "STATUS AS AT : day-month-year", without which nobody knows of which day it speaks.`,
    );
  }
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(given) ?? [];
  const date = `${year}-${month}-${day}`;
  if (isCalendarDate(date)) return date;
  throw new Refusal(`"STATUS AS AT : ${given}" is not a date, day-month-year.`);
}

function cut(where: string): Refusal {
  return new Refusal(`the page is cut short: it breaks off ${where}.`);
}

function french(): Refusal {
  return new Refusal(
    'this is the French page. Its names and months are in French, and are not read.',
    'Change "clang=_fr" at the end of its address to "clang=_en", or choose English at the top of the page, and save that one.',
  );
}

/** There is no table; say what there is instead, as far as one can tell. */
function withoutGrid(page: Node, text: string): Refusal {
  if (/urgent maintenance/i.test(text)) {
    return new Refusal(
      'the depositary\'s site is down: this page speaks of "urgent maintenance".',
      'Try again tomorrow, with the page saved anew.',
    );
  }
  const isPassword = (element: Element) =>
    element.tagName === 'input' && /^password$/i.test(attribute(element, 'type'));
  if (find(page, isPassword).length)
    return new Refusal('this is a page on which one logs in. The status page needs no login.');
  const ends = find(page, ({ tagName }) => tagName === 'html' || tagName === 'body');
  if (/STATUS AS AT/.test(text) && !ends.some(hasEnd)) return cut('before the table of participants');
  return new Refusal('there is no table of participants on this page.');
}
