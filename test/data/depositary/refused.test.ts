/** Documents that cannot be right are refused, with the reason and how to get the right file. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from '../../../data/depositary/page/refusal.js';
import {
  bytesOf,
  facts,
  news,
  page,
  pageOf,
  PAGE_DATE,
  replace,
  specimen,
  TITLE,
  update,
  xml,
} from './made-up.js';
import { prepare } from '../../../data/depositary/update.js';

const spoilt = (what: string, by: string) => replace(page, what, by);

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
/** Between two cuts of a file; where DEEP is set, it is cut at five times as many places. */
const STEP = process.env.DEEP ? 1 : 5;
const dated = (by: string) => spoilt('20-11-2026', by);
const austria = (by: string) => spoilt('1 Oct\t 2026', by);

describe('a page is refused', () => {
  const table: [name: string, text: string, reason: RegExp][] = [
    ['that is cut short in its table', at(page, '>Finland'), /cut short: it breaks off in the table/],
    ['that is cut short in a row', at(page, '2013 a<br></td>'), /cut short/],
    ['that is cut short before its table', at(page, '_tblgrid'), /cut short: it breaks off before the table/],
    ['that is cut short in its notes', at(page, 'until it is declared'), /cut short: it breaks off below/],
    ['in French', specimen('status-page-in-french.html'), /French page/],
    ['of another treaty', spoilt('on a communications procedure', 'on something else'), /another treaty/],
    ['on which one logs in', specimen('login-page.html'), /logs in/],
    ['of a site that is down', specimen('maintenance-page.html'), /urgent maintenance/],
    ['without a table', '<html><body><p>Not found</p></body></html>', /no table of participants/],
    ['whose table is empty', pageOf({ ...news(), rows: [] }), /table of participants is empty/],
    ['of a day that has not come', dated('30-11-2026'), /30 November 2026, a day that has not come/],
    ['of a year ahead', dated('20-11-2027'), /a day that has not come/],
    ['older than the facts', dated('18-09-2026'), /18 September 2026, which is older/],
    ['without its date', spoilt('STATUS AS AT : 20-11-2026', ''), /lacks its line "STATUS AS AT/],
    ['of a day that does not exist', dated('31-11-2026'), /31-11-2026" is not a date/],
    ['that writes month before day', dated('11-20-2026'), /is not a date/],
    ['whose rows do not add up', pageOf({ ...news(), totals: [55, 56] }), /its rows give 55 and 55/],
    [
      'that lost a row',
      pageOf({ ...news(), rows: news().rows.filter(([name]) => name !== 'Ghana') }),
      /its rows give 54 and 55/,
    ],
    ['without totals', spoilt('Signatories :', 'Others :'), /does not state its totals/],
    ['with a date in figures', austria('01/10/2026'), /row \d+ \(Austria\).*"01\/10\/2026" cannot be read/],
    ['with a day that no month has', austria('31 Sep 2026'), /"31 Sep 2026" cannot be read/],
    ['with a French month', austria('1 juil. 2026'), /cannot be read/],
    ['with an unknown mark', spoilt('2 Apr\t 2013 a', '2 Apr\t 2013 x'), /"2 Apr 2013 x" cannot be read/],
    ['with one bracket', austria('[1 Oct 2026'), /cannot be read/],
    ['with two dates that stand', austria('1 Oct 2026 2 Oct 2026'), /both stand/],
    [
      'with an unknown participant',
      spoilt('>Norway', '>Ruritania'),
      /names "Ruritania", which we cannot match/,
    ],
    ['with a State twice', spoilt('>Norway', '>Malta'), /Malta stands in the table twice/],
    ['where a mark was lost', spoilt('2 Apr\t 2013 a', '2 Apr 2013'), /Bolivia.*without the mark "a"/],
    [
      'with another column',
      spoilt('>Signature<', '>Action<'),
      /the columns of the table are "Participant", "Action"/,
    ],
    [
      'with an act after its own date',
      spoilt('3 Nov\t 2026', '3 Dec 2026'),
      /actions\.csv, row \d+, column signed: 2026-12-03/,
    ],
    ['before the opening', spoilt('3 Nov\t 2026', '3 Nov 2011'), /opening for signature/],
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
    const end = page.length - 20;
    for (let length = page.indexOf('<head'); length < end; length += STEP * (length < table ? 301 : 97)) {
      refusalOf(() => update(facts, page.slice(0, length)));
    }
  });

  it('whose date is not the one given by hand', () => {
    assert.match(
      refusalOf(() => update(facts, page, { givenAsAt: '2026-11-21' })).message,
      /--as-at says 2026-11-21, but/,
    );
  });
});

describe('the XML is refused', () => {
  const table: [name: string, text: string, reason: RegExp, wish?: { givenAsAt?: string }][] = [
    ['without a date given', xml, /does not say of which day/, {}],
    ['with a date older than the facts', xml, /older than the facts/, { givenAsAt: '2026-09-18' }],
    ['cut short', at(xml, '>Finland'), /cut short or damaged/],
    ['cut short at its end', at(xml, '</MTDSG>'), /cut short or damaged/],
    ['whose rows do not add up', replace(xml, '<Parties>55', '<Parties>54'), /states 55 signatories and 54/],
    ['of another treaty', replace(xml, 'a communications procedure', 'something else'), /another treaty/],
    ['in French', replace(xml, TITLE, FRENCH), /French XML/],
    [
      'without its rows',
      xml.replace(/<Rows>[^]*<\/Rows>/, '<Rows></Rows>'),
      /table of participants is empty/,
    ],
    ['without its totals', xml.replace(/<Status>[^]*<\/Status>/, ''), /no element Status/],
    ['that is other XML', '<?xml version="1.0"?><feed></feed>', /no element ExternalData/],
  ];
  for (const [name, text, reason, wish = { givenAsAt: PAGE_DATE }] of table)
    it(name, () => assert.match(refusalOf(() => update(facts, text, wish)).message, reason));

  it('wherever it is cut', () => {
    for (let length = 60; length < xml.trim().length; length += STEP * 83) {
      refusalOf(() => update(facts, xml.slice(0, length), { givenAsAt: PAGE_DATE }));
    }
  });
});

describe('another kind of file is refused', () => {
  const nested = (tag: string, times: number) =>
    bytesOf(spoilt('“Made up: Finland says as much.”', `<${tag}>`.repeat(times)));
  const prepared = (bytes: Uint8Array) =>
    prepare({ name: 'x', bytes, givenAsAt: PAGE_DATE, today: '2026-11-28' }, facts.texts, facts.depositary);
  const table: [name: string, bytes: () => Uint8Array, reason: RegExp][] = [
    ['an empty one', () => new Uint8Array(), /is empty/],
    ['a PDF', () => Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), /is a PDF/],
    ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /not a text file/],
    ['a web archive', () => bytesOf(`From: <Saved by Blink>\nMIME-Version: 1.0\n\n${page}`), /web archive/],
    ['plain text', () => Buffer.from('Albania 24 Sep 2012'), /neither a web page nor/],
    ['a page with damaged letters', () => Buffer.from(page, 'latin1'), /not in the encoding/],
    ['one with ten thousand nested divs', () => nested('div', 1e4), /nested more than 400 deep/],
    ['one with a million nested spans', () => nested('span', 1e6), /nested more than 400 deep/],
    ['one with nested tables', () => nested('table><tr><td', 1e4), /nested more than 400 deep/],
    ['deep XML', () => bytesOf(replace(xml, '<Objections/>', '<Row>'.repeat(1e4))), /nested more than 400/],
    ['one of 50 MB', () => new Uint8Array(5e7).fill(32), /it has 50 MB/],
  ];
  for (const [name, bytes, reason] of table)
    it(name, () => assert.match(refusalOf(() => prepared(bytes())).message, reason));

  it('but a page in UTF-16 is a page', () => {
    const bytes = Buffer.from(`\ufeff${page}`, 'utf16le');
    assert.equal(prepared(bytes).files['actions.csv'], update(facts, page).files['actions.csv']);
  });
});
