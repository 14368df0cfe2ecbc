/** The XML of "Multilateral Treaties Deposited with the Secretary-General", `iv-11-d.en.xml`. */

import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { readBelow, type Section } from './below.js';
import { readGrid } from './grid.js';
import { line, lines, parsePart, plain } from './markup.js';
import type { Published, Statement } from './published.js';
import { getThePage, Refusal } from './refusal.js';
import { isFrench, isThisTreaty, type Treaty } from './treaty.js';

const address = 'https://treaties.un.org/doc/Publication/MTDSG/Volume%20I/Chapter%20IV/iv-11-d.en.xml';
const getTheFile = `Get ${address} in full ("Save link as…"), or use the status page instead. ${getThePage}`;

const sections: Record<string, Section> = {
  Declarations: 'declaration',
  DeclarationsUnderArticle: 'declaration',
  Objections: 'objection',
  Notifications: 'notification',
  TerritorialApplications: 'territorial',
  EndNotes: 'notes',
};

export function readXml(text: string, treaty: Treaty, isState: (name: string) => boolean): Published {
  const document = parseXml(text);
  const header = only(document, 'ExternalData');
  const title = line(html(only(header, 'Titlesect')));
  if (isFrench(plain(line(html(header))), treaty)) {
    throw new Refusal('this is the French XML.', `Its English sister ends in ".en.xml". ${getTheFile}`);
  }
  if (!isThisTreaty(title, treaty)) {
    throw new Refusal(`this is the XML of another treaty ("${plain(title).slice(0, 150)}").`, getTheFile);
  }
  const status = only(header, 'Status');
  const table = only(only(document, 'Participants'), 'Table');
  const rows = within(only(table, 'Tbody'), 'Row').map(cells);
  const participants = readGrid(cells(only(only(table, 'Thead'), 'Row')), rows);
  const totals = { signatories: count(status, 'Signatories'), parties: count(status, 'Parties') };
  const statements: Statement[] = [];
  const notes = new Map<string, string>();
  for (const [name, section] of Object.entries(sections)) {
    for (const element of within(document, name)) {
      const below = readBelow(lines(html(element)), isState, section);
      statements.push(...below.statements);
      for (const [number, note] of below.notes) notes.set(number, note);
    }
  }
  return { form: 'XML', totals, participants, statements, notes };
}

function parseXml(text: string): Document {
  const stop = (_level: string, message: string) => {
    throw new Refusal(`the XML is cut short or damaged (${message.split('\n')[0]}).`, getTheFile);
  };
  try {
    return new DOMParser({ onError: stop }).parseFromString(text, 'text/xml');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return stop('', String((error as Error).message));
  }
}

function within(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

function only(parent: Document | Element, name: string): Element {
  const [element] = within(parent, name);
  if (element) return element;
  throw new Refusal(`the XML has no element ${name}, which the depositary's has.`, getTheFile);
}

function cells(row: Element): string[] {
  return within(row, 'Entry').map(entry => line(html(entry)));
}

function count(status: Element, name: string): number {
  const text = line(html(only(status, name)));
  const [number] = /\d+/.exec(text) ?? [];
  if (number) return Number(number);
  throw new Refusal(`the XML does not state its total of ${name.toLowerCase()} ("${text}").`, getTheFile);
}

/** Texts in this XML are HTML, escaped: it is put together and read as such. Its own elements are lines. */
function html(element: Element): ReturnType<typeof parsePart> {
  return parsePart(markup(element));
}

function markup(node: Node): string {
  if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? '';
  const inner = [...node.childNodes].map(markup).join('');
  if (node.nodeType !== 1) return inner;
  const name = node.nodeName.toLowerCase();
  return /^(?:superscript|sup|i|b|br)$/.test(name) ? `<${name}>${inner}</${name}>` : `<div>${inner}</div>`;
}
