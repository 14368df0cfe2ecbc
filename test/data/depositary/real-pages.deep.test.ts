/**
 * The depositary's own pages of 3 February 2026, where they lie beside the project: they are not ours to
 * publish. Each is read whole, and gives the numbers that it states.
 */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadCodes, loadTexts } from '../../../data/build/facts/load.js';
import { Faults } from '../../../data/build/facts/faults.js';
import { formerStates, treatyColumns } from '../../../data/build/treaties/read.js';
import { readTable } from '../../../data/build/csv.js';
import { loadTreaties, loadTreatyTexts } from '../../../data/build/treaties/load.js';
import { importDocument } from '../../../data/check/import-document.js';
import { importTreaty } from '../../../data/depositary/import-treaty.js';
import { matchStates, namesFile, stateOfNames } from '../../../data/depositary/match-states.js';
import { firstDate } from '../../../data/depositary/page/parse-cells.js';
import { parsePage } from '../../../data/depositary/page/parse-page.js';
import { prepare } from '../../../data/depositary/update.js';
import { parseDataset } from '../../../src/model/document/parse.js';
import { tally } from '../../../src/model/tally.js';

export const pages = new URL('../../../../shared/data/depositary/', import.meta.url);
const reason = existsSync(pages) ? false : "the depositary's pages are not beside this project";

const data = new URL('../../../data/', import.meta.url);
const texts = await loadTexts();
const treaties = await loadTreatyTexts();
const shipped = await loadTreaties();
const names = readFileSync(new URL(namesFile, data), 'utf8');
const faults = new Faults();
const stateOf = stateOfNames(await loadCodes(faults));

interface Expected {
  number: string;
  parties: number;
  signatories: number;
  /** Participants that are none of the 197. */
  outside?: string[];
}

const expected: Record<string, Expected> = {
  cat: { number: 'IV-9', parties: 175, signatories: 83 },
  cat_op: { number: 'IV-9-b', parties: 96, signatories: 76 },
  ced: { number: 'IV-16', parties: 78, signatories: 98 },
  cedaw: { number: 'IV-8', parties: 189, signatories: 99 },
  cedaw_op: { number: 'IV-8-b', parties: 116, signatories: 80 },
  cerd: { number: 'IV-2', parties: 182, signatories: 88 },
  cmw: { number: 'IV-13', parties: 60, signatories: 40 },
  crc: { number: 'IV-11', parties: 196, signatories: 140 },
  crc_op_ac: { number: 'IV-11-b', parties: 173, signatories: 130 },
  crc_op_ic: { number: 'IV-11-d', parties: 53, signatories: 54 },
  crc_op_sc: { number: 'IV-11-c', parties: 178, signatories: 122 },
  crpd: { number: 'IV-15', parties: 193, signatories: 164, outside: ['European Union'] },
  crpd_op: { number: 'IV-15-a', parties: 108, signatories: 95 },
  iccpr: { number: 'IV-4', parties: 175, signatories: 74 },
  iccpr_op1: { number: 'IV-5', parties: 116, signatories: 35 },
  iccpr_op2: { number: 'IV-12', parties: 92, signatories: 40 },
  icescr: { number: 'IV-3', parties: 173, signatories: 72 },
  icescr_op: { number: 'IV-3-a', parties: 31, signatories: 46 },
};

/** `The former Yugoslavia had signed and ratified …`: how an end note begins that has the acts of a former State. */
const ofFormer =
  /^\W*(?:The )?(?!Although)((?:former )?[A-Z]\w+(?: [A-Z]\w+)*) (?:had )?(?:signed|acceded)\b/;

describe("the depositary's pages of 3 February 2026", { skip: reason }, () => {
  for (const [file, { number, parties, signatories, outside = [] }] of Object.entries(expected)) {
    it(`${file} is read whole`, () => {
      const html = readFileSync(new URL(`${file}.html`, pages), 'utf8');
      const page = parsePage(html);
      assert.deepEqual([page.number, page.asAt], [number, '2026-02-03']);
      assert.deepEqual(page.totals, { signatories, parties });
      // Refuses names without a State, and rows that do not add up to the totals.
      const matched = matchStates(page, stateOf);
      assert.deepEqual(matched.outside, outside);
      assert.equal(matched.listed.size + outside.length, page.participants.length);
      assert.equal(page.participants.length, html.match(/<tr class="trB(?:White|GGrey)">\s*<td>/g)!.length);

      // As many dated statements as paragraphs on the right that hold a date.
      const dated = page.statements.filter(({ date, kind }) => date && kind !== 'territorial');
      const onTheRight = [...html.matchAll(/<p align="?right"?>(.{0,39}?)<\/p>/gi)].filter(
        ([, text]) => firstDate(text!.replaceAll('&nbsp;', ' ')) !== undefined,
      );
      assert.equal(dated.length, onTheRight.length);
      // Not a letter of what stands below the table is lost, nor is one added.
      const below = (part: RegExp) =>
        [...html.matchAll(part)]
          .map(([, text]) => text!.replace(/<p class='invisible'>[^]*?<\/p>/g, ''))
          .join();
      const said = below(/_div(?:Notification)?Text" class="content-two">([^]*?)<\/div>\s*<\/td>/g);
      const inText = page.statements.filter(({ kind }) => kind !== 'territorial').map(({ text }) => text);
      const nameless = /<b>Yugoslavia \(former\)<[^]*?<\/b>/;
      assert.equal(
        letters(inText.join()) + letters(onTheRight.map(([, date]) => date).join()),
        letters(said.replace(nameless, '')),
      );
      const ends = below(/_divNotesAll" class="divNotesAll"[^>]*>([^]*?)<\/div>\s*<\/td>/g);
      assert.equal(letters(page.notes.map(({ text }) => text).join()), letters(ends));
      assert.doesNotMatch(
        JSON.stringify(page),
        /COPYRIGHT|QUICK LINKS|Treaty Handbook|Close Window|Unless otherwise indicated/,
      );
      assert.deepEqual(
        page.notes.map(note => note.number),
        page.notes.map((_, index) => String(index + 1)),
      );
      for (const note of page.notes) assert.ok(note.text, `note ${note.number}`);
    });
  }

  for (const file of Object.keys(expected).filter(file => file !== 'crc_op_ic')) {
    it(`${file} is the table in data/treaties/, row by row`, () => {
      const id = file.replaceAll('_', '-');
      const denounced = new Map<string, string>();
      const bytes = readFileSync(new URL(`${file}.html`, pages));
      const { texts: fresh } = importTreaty(bytes, treaties, { stateOf, denounced, today: '2026-11-28' });
      assert.equal(fresh[id], treaties[id]);
      assert.equal(fresh['treaties'], treaties['treaties']);
    });
  }

  for (const [file, { parties, signatories, outside = [] }] of Object.entries(expected)) {
    it(`${file} makes the document that is shipped, with the totals of the page less those outside`, () => {
      const { document, remarks } = importDocument(readFileSync(new URL(`${file}.html`, pages)));
      assert.deepEqual(remarks, []);
      const dataset = parseDataset(document);
      assert.equal(tally(dataset, '2026-02-03').party, parties - outside.length);
      // A signature counts on the page as long as it was not withdrawn.
      const signed = document.actions.filter(row => row.signed && !row.denounced);
      assert.equal(signed.length, signatories - outside.length);
      if (file !== 'crc_op_ic') assert.deepEqual(document, shipped.get(file.replaceAll('_', '-')));
    });
  }

  it('names the former States of the end notes, and no others', () => {
    const { rows } = readTable('treaties/treaties.csv', treaties['treaties']!, treatyColumns, faults);
    for (const row of rows) {
      const html = readFileSync(new URL(`${row.get('id').replaceAll('-', '_')}.html`, pages), 'utf8');
      const acted = parsePage(html).notes.flatMap(({ text }) => {
        return ofFormer.exec(text.replace(/<[^>]*>/g, ''))?.[1] ?? [];
      });
      const former = acted.map(name => name.replace(/^former (\w+)$/, '$1 (former)')).sort();
      assert.deepEqual(former, formerStates(row).filter(Boolean), row.get('id'));
    }
  });

  it('bears out every date of ours until that day', () => {
    const bytes = readFileSync(new URL('crc_op_ic.html', pages));
    const depositary = { names, texts: readFileSync(new URL('depositary-texts.csv', data), 'utf8') };
    const { update } = prepare(
      { name: 'page.html', bytes, today: '2026-11-28', confirm: true },
      texts,
      depositary,
    );
    assert.deepEqual(update.changes, []);
    assert.equal(update.after.tally.party, 53);
  });
});

/** Counts the letters of a text, without markup and superscript end note numbers. */
function letters(html: string): number {
  const text = html.replace(/<[^>]*>/g, '').replace(/&[a-z]+;|&#\d+;/gi, '');
  return text.match(/[a-z]/gi)?.length ?? 0;
}
