/**
 * Reads the XML of "Multilateral Treaties Deposited with the Secretary-General", such as `iv-11-d.en.xml`. Its
 * texts are HTML, escaped. How its statements are nested is not known, so they are read line by line.
 */

import { children, find, isElement, line, lines, parseHtmlPart, type Element, type Node } from './html.js';
import { firstDate, isNoteMark, readName, readParticipants } from './parse-cells.js';
import { getThePage, Refusal } from './refusal.js';
import type { EndNote, Statement, StatementKind, TreatyPage } from './treaty-page.js';

const getTheFile = `Get the file in full ("Save link as…"), or use the status page instead. ${getThePage}`;

const sections: Record<string, StatementKind> = {
  Declarations: 'declaration',
  DeclarationsUnderArticle: 'declaration',
  Objections: 'objection',
  Notifications: 'notification',
  TerritorialApplications: 'territorial',
};

export function parseXml(text: string, isParticipant: (name: string) => boolean): TreatyPage {
  const document = parseAsHtml(text);
  const header = only(document, 'ExternalData');
  const title = line(content(only(header, 'Titlesect')), isNoteMark);
  const status = only(header, 'Status');
  const table = only(only(document, 'Participants'), 'Table');
  const cells = (row: Element) => all(row, 'Entry').map(content);
  const participants = readParticipants(
    cells(only(only(table, 'Thead'), 'Row')),
    all(only(table, 'Tbody'), 'Row').map(cells),
  );
  return {
    form: 'XML',
    title,
    totals: { signatories: count(status, 'Signatories'), parties: count(status, 'Parties') },
    participants,
    statements: Object.entries(sections).flatMap(([name, kind]) =>
      all(document, name).flatMap(section => statements(content(section), kind, isParticipant)),
    ),
    notes: all(document, 'EndNotes')
      .flatMap(section => endNotes(content(section)))
      .map(note => ({
        ...note,
        concerns: participants.filter(({ notes }) => notes.includes(note.number)).map(({ name }) => name),
      })),
  };
}

/** XML tags under names that HTML does not know, so that one parser will do. */
function parseAsHtml(text: string): Node {
  const body = text.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, '').trim();
  const [, root] = /^<([A-Za-z]\w*)/.exec(body) ?? [];
  if (!root || !body.endsWith(`</${root}>`))
    throw new Refusal('the XML is cut short or damaged.', getTheFile);
  const renamed = body.replace(
    /<(\/?)([A-Za-z]\w*)[^<>]*?(\/?)>/g,
    (_all, close: string, name: string, empty) =>
      empty ? `<xml-${name}></xml-${name}>` : `<${close}xml-${name}>`,
  );
  return parseHtmlPart(renamed);
}

function all(parent: Node, name: string): Element[] {
  return find(parent, ({ tagName }) => tagName === `xml-${name.toLowerCase()}`);
}

function only(parent: Node, name: string): Element {
  const [element] = all(parent, name);
  if (element) return element;
  throw new Refusal(`the XML has no element ${name}, which the depositary's has.`, getTheFile);
}

function count(status: Element, name: string): number {
  const text = line(only(status, name));
  if (/^\d+$/.test(text)) return Number(text);
  throw new Refusal(`the XML does not state its total of ${name.toLowerCase()} ("${text}").`, getTheFile);
}

/** The escaped HTML inside an element; each element inside is a line of its own. */
function content(element: Element): Node {
  const markup = (node: Node): string => {
    if ('value' in node) return node.value;
    const inner = children(node).map(markup).join('');
    return isElement(node) ? `<div>${inner}</div>` : inner;
  };
  return parseHtmlPart(markup(element));
}

function statements(
  section: Node,
  kind: StatementKind,
  isParticipant: (name: string) => boolean,
): Statement[] {
  const found: Statement[] = [];
  for (const words of lines(section, isNoteMark)) {
    const { name } = readName(parseHtmlPart(words));
    const last = found.at(-1);
    const date = /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(words) && firstDate(words);
    if (isParticipant(name)) found.push({ kind, name, text: '' });
    else if (last && date) found.push({ kind, name: last.name, date, text: '' });
    else if (last) last.text = `${last.text} ${words}`.trim();
  }
  return found.filter(({ text }) => text);
}

/** Only the number that comes next begins a note: a note's own line may begin with a date. */
function endNotes(section: Node): Pick<EndNote, 'number' | 'text'>[] {
  const found: { number: string; text: string }[] = [];
  for (const words of lines(section)) {
    const [, number, rest = ''] = /^(\d+)\.?\s+(.*)$/s.exec(words) ?? [];
    const last = found.at(-1);
    if (number === String(found.length + 1)) found.push({ number, text: rest });
    else if (last) last.text = `${last.text} ${words}`;
  }
  return found;
}
