/** What cannot be right is refused with its reason and how to get the right file. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { prepare } from '../../../data/build/update/update.js';
import { Refusal } from '../../../data/build/update/refusal.js';
import { bytesOf, page, PAGE_DATE, replace, situation, specimen, update, xml } from './made-up.js';
import type { Situation } from './made-up.js';

let facts: Situation;
before(async () => {
  facts = await situation();
});

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof Refusal, String((error as Error).stack));
    return error;
  }
  return assert.fail('it was taken');
}

const FRENCH =
  "Protocole facultatif à la Convention relative aux droits de l'enfant établissant une procédure de présentation de communications";
const at = (text: string, what: string) => text.slice(0, text.indexOf(what));
const file = (name: string) => readFileSync(specimen(name), 'utf8');

describe('a page is refused', () => {
  const table: [name: string, text: string, reason: RegExp][] = [
    ['that is cut short in its table', at(page, '>Finland'), /cut short: it breaks off in the table/],
    ['that is cut short in a row', at(page, '2013</td>'), /cut short/],
    ['that is cut short before its table', at(page, 'tblgrid'), /cut short: it breaks off before the table/],
    ['that is cut short in its notes', at(page, 'until it is declared'), /cut short: it breaks off below/],
    ['in French', file('made-up-status-page-in-french.html'), /French page/],
    ['of another treaty', file('made-up-status-page-of-another-treaty.html'), /another treaty/],
    ['on which one logs in', file('made-up-login-page.html'), /logs in/],
    ['of a site that is down', file('made-up-maintenance-page.html'), /urgent maintenance/],
    ['without a table', '<html><body><p>Not found</p></body></html>', /no table of participants/],
    [
      'whose table is empty',
      page.replace(/(<table[^>]*tblgrid[^]*?<\/tr>)[^]*?<\/table>/, '$1</table>'),
      /table of participants is empty/,
    ],
    ['older than the facts', replace(page, '20-11-2026', '18-09-2026'), /18 September 2026, which is older/],
    ['without its date', replace(page, 'STATUS AS AT : 20-11-2026', ''), /lacks its line "STATUS AS AT/],
    ['of a day that does not exist', replace(page, '20-11-2026', '31-11-2026'), /31-11-2026" is not a date/],
    ['that writes month before day', replace(page, '20-11-2026', '11-20-2026'), /is not a date/],
    [
      'whose rows do not add up',
      replace(page, 'Parties&nbsp;:&nbsp;55', 'Parties : 56'),
      /its rows give 55 and 55/,
    ],
    [
      'that lost a row',
      page.replace(/<tr>\s*<td align="left">Ghana[^]*?<\/tr>/, ''),
      /its rows give 54 and 55/,
    ],
    ['without totals', page.replaceAll('Signatories', 'Others'), /does not state its totals/],
    [
      'with a date in figures',
      replace(page, '1 Oct\t&nbsp;2026', '01/10/2026'),
      /row \d+ \(Austria\).*"01\/10\/2026" cannot be read/,
    ],
    [
      'with a day that no month has',
      replace(page, '1 Oct\t&nbsp;2026', '31 Sep 2026'),
      /"31 Sep 2026" cannot be read/,
    ],
    ['with a French month', replace(page, '1 Oct\t&nbsp;2026', '1 juil. 2026'), /cannot be read/],
    ['with an unknown mark', replace(page, '2013&nbsp;a', '2013&nbsp;x'), /"2 Apr 2013 x" cannot be read/],
    ['with one bracket', replace(page, '1 Oct\t&nbsp;2026', '[1 Oct 2026'), /cannot be read/],
    ['with two dates that stand', replace(page, '1 Oct\t&nbsp;2026', '1 Oct 2026 2 Oct 2026'), /both stand/],
    [
      'with an unknown participant',
      replace(page, '>Norway', '>Ruritania'),
      /names "Ruritania", which we cannot match/,
    ],
    [
      'with a State twice',
      replace(page, '>Norway', '>Niue').replace('>Niger', '>Norway').replace('>Niue', '>Malta'),
      /Malta stands in the table twice/,
    ],
    [
      'where a mark was lost',
      replace(page, '2 Apr\t&nbsp;2013&nbsp;a', '2 Apr 2013'),
      /Bolivia.*without the mark "a"/,
    ],
    [
      'with a mark too many',
      replace(page, '1 Oct\t&nbsp;2026', '1 Oct 2026 a'),
      /Austria has a signature, and yet an accession/,
    ],
    [
      'with another column',
      replace(page, '<strong>Signature</strong>', '<strong>Action</strong>'),
      /the columns of the table are "Participant", "Action"/,
    ],
    [
      'with an act after its own date',
      replace(page, '3 Nov\t&nbsp;2026', '3 Dec 2026'),
      /actions\.csv, row \d+, column signed: 2026-12-03/,
    ],
    ['before the opening', replace(page, '3 Nov\t&nbsp;2026', '3 Nov 2011'), /opening for signature/],
  ];
  for (const [name, text, reason] of table) {
    it(name, () => {
      assert.notEqual(text, page, 'nothing was spoiled');
      const refusal = refusalOf(() => update(facts, text));
      assert.match(refusal.message, reason);
      assert.ok(refusal.remedy.length > 20, refusal.remedy);
      assert.match(refusal.message, /Nothing was written\.$/);
    });
  }

  it('wherever it is cut', () => {
    const table = page.indexOf('tblgrid');
    for (let length = page.indexOf('<head'); length < page.length - 20; length += length < table ? 301 : 97) {
      refusalOf(() => update(facts, page.slice(0, length)));
    }
  });

  it('whose date is not the one given by hand', () => {
    assert.match(refusalOf(() => update(facts, page, '2026-11-21')).message, /--as-at says 2026-11-21, but/);
  });
});

describe('the XML is refused', () => {
  const table: [name: string, text: string, reason: RegExp, asAt?: string | undefined][] = [
    ['without a date given', xml, /does not say of which day/, undefined],
    ['with a date older than the facts', xml, /older than the facts/, '2026-09-18'],
    ['cut short', at(xml, '>Finland'), /cut short or damaged/],
    ['cut short at its end', at(xml, '</MTDSG>'), /cut short or damaged/],
    ['whose rows do not add up', replace(xml, '<Parties>55', '<Parties>54'), /states 55 signatories and 54/],
    ['of another treaty', replace(xml, 'a communications procedure', 'something else'), /another treaty/],
    ['in French', replace(xml, /Optional Protocol to[^&]*/, FRENCH), /French XML/],
    [
      'without its rows',
      xml.replace(/<Rows>[^]*<\/Rows>/, '<Rows></Rows>'),
      /table of participants is empty/,
    ],
    ['without its totals', xml.replace(/<Status>[^]*<\/Status>/, ''), /no element Status/],
    ['that is other XML', '<?xml version="1.0"?><feed/>', /no element ExternalData/],
  ];
  for (const [name, text, reason, asAt = name.includes('without a date') ? undefined : PAGE_DATE] of table) {
    it(name, () => {
      assert.match(refusalOf(() => update(facts, text, asAt)).message, reason);
    });
  }

  it('wherever it is cut', () => {
    for (let length = 60; length < xml.trim().length; length += 83) {
      refusalOf(() => update(facts, xml.slice(0, length), PAGE_DATE));
    }
  });
});

describe('another kind of file is refused', () => {
  const table: [name: string, bytes: Uint8Array, reason: RegExp][] = [
    ['an empty one', new Uint8Array(), /is empty/],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), /is a PDF/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /not a text file/],
    ['a web archive', Buffer.from(`From: <Saved by Blink>\nMIME-Version: 1.0\n\n${page}`), /web archive/],
    ['plain text', Buffer.from('Albania 24 Sep 2012'), /neither a web page nor/],
    [
      'a page with damaged letters',
      Buffer.from(replace(page, 'C&ocirc;te', 'C\xf4te'), 'latin1'),
      /not in the encoding/,
    ],
  ];
  for (const [name, bytes, reason] of table) {
    it(name, () => {
      const { texts, depositary } = facts;
      assert.match(refusalOf(() => prepare({ name: 'x', bytes }, texts, depositary)).message, reason);
    });
  }

  it('but a page in UTF-16 is a page', () => {
    const { texts, depositary } = facts;
    const bytes = Buffer.from(`\ufeff${page}`, 'utf16le');
    const files = prepare({ name: 'x', bytes }, texts, depositary).files;
    assert.equal(files['actions.csv'], update(facts, page).files['actions.csv']);
    assert.equal(bytesOf(page).length < bytes.length, true);
  });
});
