/** A page in the exact shape of the depositary's is read whole, and nothing of its furniture. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePage } from '../../../data/depositary/page/parse-page.js';
import { specimenPage } from './made-up.js';

const page = parsePage(specimenPage);

describe('a page of the depositary', () => {
  it('has the number, title, dates and totals of its treaty', () => {
    const { form, number, title, asAt, concluded, inForce, totals } = page;
    assert.deepEqual([form, number, asAt], ['status page', 'IV-99-z', '2026-11-20']);
    assert.equal(title, 'Protocol of the Specimen on the reading of pages');
    assert.deepEqual([concluded, inForce], ['2011-12-19', '2014-04-14']);
    assert.deepEqual(totals, { signatories: 5, parties: 8 });
  });

  it('has every participant with its acts, those in brackets, their marks and its end notes', () => {
    const acts = ({ standing, bracketed }: (typeof page.participants)[number]['deposit']) =>
      [
        ...bracketed.map(({ date, mark }) => `[${date} ${mark}]`),
        ...(standing ? [`${standing.date} ${standing.mark}`] : []),
      ].join(' ');
    assert.deepEqual(
      page.participants.map(({ name, notes, signature, deposit }) => [
        name,
        acts(signature),
        acts(deposit),
        notes.join(),
      ]),
      [
        ['Bahamas (The)', '2012-09-24 ', '2013-05-02 ', ''],
        ['Belgium', '2012-02-28 ', '2014-05-30 AA', ''],
        ['Cambodia', '2012-10-17 ', '2013-10-15 a', '4,5'],
        ['Czech Republic', '', '2013-02-22 d', '3'],
        ['European Union', '', '2013-12-23 c', ''],
        ['Jamaica', '[2012-12-19 ]', '[2013-10-03 ]', '6'],
        ['Montenegro', '2012-10-23 d', '', ''],
        ['Naoero', '', '2013-10-04 a', ''],
        ['Netherlands (Kingdom of the)', '2013-01-26 ', '2014-02-06 A', '5'],
        ['Trinidad and Tobago', '', '[2013-11-14 a] 2013-11-15 a', ''],
      ],
    );
  });

  it('has every statement under its participant, with its date where it has one', () => {
    assert.deepEqual(
      page.statements.map(({ kind, name, date = '', text }) => [kind, name, date, text].join(' | ')),
      [
        'declaration | Bahamas (The) |  | Declaration: “The Bahamas say something made up, with “Declaration:” over it.”',
        'declaration | Belgium |  | Upon Signature Declaration: “This specimen engages its parts as well.”',
        'declaration | Belgium |  | Upon Ratification Declaration: A competence of the specimen is recognised.',
        'declaration | Czech Republic | 2016-05-20 | Reservation: Pursuant to nothing that exists, a first thing is said on 1 May 2016.',
        'declaration | Czech Republic | 2016-09-28 | And a second thing. A Person of the Specimen',
        'declaration | Cambodia |  | Under article 98 something is recognised. Made up in a table',
        'objection | Netherlands (Kingdom of the) | 2018-09-14 | With regard to the declaration made by Belgium upon ratification: “The specimen is objected to.”',
        'notification | Naoero | 2019-04-12 | (Dated 17 March 2019) A measure of the specimen.',
        'territorial | Netherlands (Kingdom of the) | 2017-12-07 | Two islands of the specimen',
        'territorial | Netherlands (Kingdom of the) | 2018-12-18 | A third island',
      ],
    );
  });

  it('has the end notes by number, and whom they concern', () => {
    assert.deepEqual(
      page.notes.map(({ number, text, concerns }) => [number, text, concerns.join(', ')]),
      [
        ['1', 'About the whole specimen.', ''],
        [
          '2',
          'Signed by somebody who is made up on 5 October 2012. A second paragraph. Participant 1 Jan 2013',
          '',
        ],
        ['3', 'Before that a predecessor had done as much.', 'Czech Republic, Yugoslavia (former)'],
        ['4', 'It signed, and acceded all the same.', 'Cambodia'],
        ['5', 'See note 9 that does not exist.', 'Cambodia, Netherlands (Kingdom of the), Czech Republic'],
        ['6', 'It denounced the specimen with effect from 3 February 2015.', 'Jamaica'],
      ],
    );
  });

  it('has nothing of what stands around', () => {
    const all = JSON.stringify(page);
    assert.doesNotMatch(all, /COPYRIGHT|SITEMAP|HELP|chevron|Close Window|Territorial Application|Unless/);
  });
});
