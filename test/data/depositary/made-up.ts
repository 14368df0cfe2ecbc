/** Made-up documents of the depositary, and the facts as they were on 19 September 2026, before what these tell. */

import { readFileSync } from 'node:fs';
import { loadTexts } from '../../../data/build/facts/load.js';
import { Faults } from '../../../data/build/facts/faults.js';
import { readTables, type Texts } from '../../../data/build/facts/tables.js';
import type { Input } from '../../../data/depositary/apply.js';
import { prepare, type DepositaryTexts, type Revision } from '../../../data/depositary/update.js';

const specimens = new URL('specimens/', import.meta.url);
export const before = new URL('facts-of-2026-09-19/', specimens);

export interface Situation {
  texts: Texts;
  depositary: DepositaryTexts;
}

const read = (name: string, folder: URL) => readFileSync(new URL(`${name}.csv`, folder), 'utf8');

/** Later than this the real facts move on; the specimens tell what follows on this day. */
export const facts: Situation = {
  texts: {
    ...(await loadTexts()),
    actions: read('actions', before),
    treaty: read('treaty', before),
    sources: read('sources', before),
    reported: read('reported', before),
    declarations: read('declarations', before),
  },
  depositary: {
    names: read('depositary-names', new URL('../../../data/', import.meta.url)),
    texts: read('depositary-texts', before),
  },
};

export const PAGE_DATE = '2026-11-20';
export const TITLE =
  'Optional Protocol to the Convention on the Rights of the Child on a communications procedure';

export function specimen(name: string): string {
  return readFileSync(new URL(name, specimens), 'utf8');
}

/** A page of a treaty that does not exist, with everything that the real pages hold. */
export const specimenPage = specimen('status-page.html');

export type Cells = [name: string, signature: string, deposit: string];
export type Said = [name: string, text: string];

/** The content of a page, as the markup of its cells. */
export interface Content {
  asAt: string;
  heading: string;
  totals: [signatories: number, parties: number];
  rows: Cells[];
  declarations: Said[];
  notes: string[];
}

const mark = (...notes: number[]) =>
  ` <SUP>${notes.map(n => `<A onclick='ShowNoteAll()' href='#${n}' class='noteIndex'>${n}</A>`).join(', ')} </SUP>`;

/** One State ratifies, one signs, one date is corrected, one end note is new. */
export function news(): Content {
  const rows = presentRows();
  const change = (name: string, ...cells: [string, string, string]) => {
    rows.set(name, cells);
  };
  change('Austria', 'Austria', '28 Feb\t 2012', '1 Oct\t 2026');
  change('Italy', 'Italy', '28 Feb\t 2012', ' &nbsp;5 Feb\t 2016');
  change('Norway', 'Norway', ' &nbsp;3 Nov\t 2026', '&nbsp;');
  for (const [name, note] of Object.entries({ Chile: 1, Denmark: 2, 'North Macedonia': 3, 'New Zealand': 4 }))
    rows.get(name)![0] += mark(note);
  return {
    asAt: '20-11-2026',
    heading: `11. d\n${TITLE}`,
    totals: [55, 55],
    rows: [...rows.keys()].sort().map(name => rows.get(name)!),
    declarations: [
      [
        'Czech Republic',
        dated('20 May 2016', '“Made up: the Czech Republic says what article 12 (1) lets it say.”'),
      ],
      ['Finland', `<p align=left><i>Declaration:<br></n></i></p>“Made up: Finland says as much.”<br></n>`],
      [
        'Monaco',
        `<p align=left><i>Declaration:<br></n></i></p>Made up: Monaco says what it may say.<br></n>`,
      ],
    ],
    notes: [
      'Made up. Chile informed the Secretary-General of something that never happened.',
      'Made up. With a territorial exclusion in respect of two islands.',
      'Made up. Until a day that is not stated here the name was another.',
      'Made up. With a territorial exclusion, until it is declared otherwise.',
    ],
  };
}

const dated = (date: string, text: string) =>
  `<p align=right>${date}</p><br></n></i></p>&nbsp;&nbsp;${text}<br></n>`;

const written = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `3 Sept 2012` of some engines is `3 Sep 2012` on the page. */
export function cell(date: string | undefined, kind = ''): string {
  return date
    ? `${written
        .format(new Date(date))
        .replace('Sept', 'Sep')
        .replace(/ (?=\d{4})/, '\t ')} ${kind}`
    : '&nbsp;';
}

/** The rows of the facts as they were, as the page has them. */
function presentRows(): Map<string, Cells> {
  const { states, actions } = readTables(facts.texts, new Faults());
  const nameOf = new Map(states.rows.map(({ get }) => [get('iso3'), get('name_untc')]));
  return new Map(
    actions.rows.map(({ get }) => {
      const name = nameOf.get(get('state'))!;
      const kind = get('acceded') ? 'a' : '';
      return [name, [name, cell(get('signed')), cell(get('ratified') || get('acceded'), kind)]];
    }),
  );
}

/** The page of this content, in the exact shape of the depositary's. */
export function pageOf({ asAt, heading, totals, rows, declarations, notes }: Content): string {
  const id = 'ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_';
  const grid = rows.map(
    (cells, index) =>
      `\t<tr class="${index % 2 ? 'trBGGrey' : 'trBWhite'}">\n${cells.map(cell => `\t\t<td>${cell}<br></td>\n`).join('')}\t</tr>\n`,
  );
  const said = declarations.map(
    ([name, text]) =>
      `<tr align="left" valign="top"><td><div id="${id}dgDec_ctl02_divParticipant">${name}</div><div id="${id}dgDec_ctl02_divText"><p class='invisible'>${name}</p>${text}<br></div></td></tr>`,
  );
  const end = notes.map(
    (note, index) =>
      `<tr><td><div id="${id}dgNotesAll_ctl02_divNotesAll"><a name='${index + 1}'>${index + 1}</a><index></index>${note}<br><br></div></td></tr>`,
  );
  let page = specimenPage;
  const put = (where: RegExp, text: string) => {
    page = replace(page, where, text);
  };
  put(/(?<=STATUS AS AT : )20-11-2026/, asAt);
  put(/(?<=class="treatyCenter">\s*)99\. z\s*Protocol of the Specimen on the reading of pages/, heading);
  put(/Signatories :\s*5\. Parties :\s*8\./, `Signatories :\n ${totals[0]}. Parties :\n ${totals[1]}. `);
  put(/(?<=<tr class="thead-one">\s*)<td valign="bottom" width="43%">[^]*?(?=\s*<\/tr>)/, heads);
  put(/(?<=Accession\(a\), Ratification<br><\/td>\s*<\/tr>\n)[^]*?(?=<\/table>)/, grid.join(''));
  put(/(?<=_dgDec">)[^]*?(?=\s*<\/table>\n<\/div>)/, said.join(''));
  put(/(?<=_dgNotesAll">)[^]*?(?=\s*<\/table>\n<\/div>)/, end.join(''));
  for (const table of ['dgObj', 'dgDecUnderArticle', 'dgNotifications'])
    put(new RegExp(`(?<=_${table}"[^>]*>)[^]*?(?=\\s*</table>\\n</div>)`), '');
  put(/(?<=_tblDec"[^>]*>)[^]*?(?=\s*<\/table>)/, '');
  return page;
}

const heads =
  '<td valign="bottom" width="43%">Participant<br></td><td valign="bottom" width="100">Signature<br></td><td valign="bottom">Accession(a), Ratification<br></td>';

/** The same content as XML. */
export function xmlOf({ heading, totals, rows, declarations, notes }: Content): string {
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const entry = (cell: string) =>
    `<Entry>${escape(cell.replaceAll('SUP', 'superscript').replace('&nbsp;', ' '))}</Entry>`;
  const row = (cells: string[]) => `<Row>${cells.map(entry).join('')}</Row>`;
  const statement = ([name, text]: Said) =>
    `<Declaration><Participant>${name}</Participant><Text>${escape(text)}</Text></Declaration>`;
  return `<?xml version="1.0" encoding="ISO-8859-1"?>
<!-- MADE UP for tests, after the form of the depositary's file. What it says did not happen. -->
<MTDSG><Treaty>
<Header><ExternalData>
<Titlesect>${escape(`<i>${heading.split('\n')[1]!}</i>`)}</Titlesect>
<Conclusion>New York, 19 December 2011</Conclusion>
<Status><Signatories>${totals[0]}</Signatories><Parties>${totals[1]}</Parties></Status>
</ExternalData></Header>
<Participants><Table><TGroup>
<Thead>${row(['Participant', 'Signature', 'Accession(a), Ratification'])}</Thead>
<Tbody><Rows>${rows.map(row).join('\n')}</Rows></Tbody>
</TGroup></Table></Participants>
<Declarations><Title>Declarations and Reservations</Title>${declarations.map(statement).join('\n')}</Declarations>
<Objections/>
<EndNotes>${notes.map((note, index) => `<EndNote>&lt;superscript&gt;${index + 1}&lt;/superscript&gt; ${escape(note)}</EndNote>`).join('\n')}</EndNotes>
</Treaty></MTDSG>
`;
}

export const page = pageOf(news());
export const xml = xmlOf(news()).replaceAll('“', '&amp;#8220;').replaceAll('”', '&amp;#8221;');

/** As a browser saves the page, or as the XML is served. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, text.startsWith('<?xml') ? 'latin1' : 'utf8');
}

export function update({ texts, depositary }: Situation, text: string, wish: Partial<Input> = {}): Revision {
  const name = text.startsWith('<?xml') ? 'iv-11-d.en.xml' : 'page.html';
  return prepare({ name, bytes: bytesOf(text), today: '2026-11-28', ...wish }, texts, depositary);
}

/** The same facts after the update was written. */
export function after({ texts, depositary }: Situation, { files }: Revision): Situation {
  const tables = Object.entries(files).map(([file, text]) => [file.replace('.csv', ''), text]);
  return {
    texts: { ...texts, ...(Object.fromEntries(tables) as Partial<Texts>) },
    depositary: { ...depositary, texts: files['depositary-texts.csv']! },
  };
}

/** Replaces what must be there exactly once. */
export function replace(text: string, what: string | RegExp, by: string): string {
  const found =
    typeof what === 'string' ? text.split(what).length - 1 : [...text.matchAll(new RegExp(what, 'g'))].length;
  if (found !== 1) throw new Error(`${String(what)} is there ${found} times`);
  return text.replace(what, () => by);
}
