/** Each treaty's document is one that any element reads, with the dates of its own rule. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadTreaties } from '../../../data/build/treaties/load.js';
import { chronicle, dataset, inForceFrom, ordinal, parseDataset, tally } from '../../../src/model/index.js';
import { addPeriod } from '../../../src/model/dates.js';
import { depositOf } from '../../../src/model/status.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { languages } from '../../support/languages-in-turn.js';
import { ordinalName } from '../../../src/elements/map/play/arrival-labels.js';
import { actionSentences } from '../../../src/elements/timeline/event-sentences.js';
import { stepsOf, type Action } from '../../../src/elements/timeline/steps.js';
import { actLines } from '../../../src/i18n/news/act-lines.js';
import { latestNews } from '../../../src/i18n/news/news-sentence.js';
import { cardWords } from '../../../src/pictures/card/card-words.js';
import { localizerFor } from '../../../src/pictures/localizers.js';
import { rowsOn } from '../../../src/elements/table/table-rows.js';
import { datesOf } from '../../../src/ui/sources/dates-of-state.js';

const documents = await loadTreaties();
const datasets = new Map<string, Dataset>(
  [...documents].map(([id, document]) => [id, parseDataset(JSON.parse(JSON.stringify(document)))]),
);
datasets.set('crc-op-ic', dataset);
const DAY = '2026-02-03';

/** States parties as each page states them; of CRPD's 193 one is the European Union. */
const parties: Record<string, number> = {
  ...{ cerd: 182, icescr: 173, 'icescr-op': 31, iccpr: 175, 'iccpr-op1': 116, 'iccpr-op2': 92, cedaw: 189 },
  ...{ 'cedaw-op': 116, cat: 175, 'cat-op': 96, crc: 196, 'crc-op-ac': 173, 'crc-op-sc': 178 },
  ...{ 'crc-op-ic': 53, cmw: 60, crpd: 192, 'crpd-op': 108, ced: 78 },
};

/**
 * By the articles on entry into force: which deposit of the treaty's brought it about, and how long after. For
 * CERD, CAT, CEDAW, the Covenants and the protocols to the second the States of then are not those of now, so the
 * deposits cannot be counted; the Protocol to the CRPD waited for its Convention.
 */
const own: Record<string, [deposit: number, period: string]> = {
  'icescr-op': [10, 'P3M'], // art. 18(1)
  'cedaw-op': [10, 'P3M'], // art. 16(1)
  'cat-op': [20, 'P30D'], // art. 28(1)
  crc: [20, 'P30D'], // art. 49(1)
  'crc-op-ac': [10, 'P3M'], // art. 10(1)
  'crc-op-sc': [10, 'P3M'], // art. 14(1)
  'crc-op-ic': [10, 'P3M'], // art. 19(1)
  cmw: [20, 'P3M, first of the next month'], // art. 87(1)
  crpd: [20, 'P30D'], // art. 45(1)
  ced: [20, 'P30D'], // art. 39(1)
};

type Row = [treaty: string, state: string, date: string];

const rows = (treaties: Record<string, string>): Row[] =>
  Object.entries(treaties).flatMap(([id, states]) =>
    states.split(', ').map((row): Row => [id, ...(row.split(' ') as [string, string])]),
  );

/** Reckoned by hand from the deposits on the pages: ten States a rule. */
const byHand: Record<string, Row[]> = {
  'three months': rows({
    iccpr: 'CRI 1976-03-23, ALB 1992-01-04, USA 1992-09-08, BRA 1992-04-24, TUR 2003-12-23',
    icescr: 'IDN 2006-05-23',
    'iccpr-op1': 'ALB 2008-01-04, AUS 1991-12-25, DEU 1993-11-25',
    'iccpr-op2': 'PRT 1991-07-11',
    'cedaw-op': 'BRA 2002-09-28',
    'icescr-op': 'ARG 2013-05-05, FRA 2015-06-18',
  }),
  'the thirtieth day': rows({
    crc: 'ALB 1992-03-28, GHA 1990-09-02, SOM 2015-10-31, SSD 2015-02-22, PSE 2014-05-02',
    cedaw: 'CUB 1981-09-03, KHM 1992-11-14',
    cat: 'ALB 1994-06-10',
    crpd: 'BRA 2008-08-31, FIN 2016-06-10',
    'crpd-op': 'BRA 2008-08-31',
    cerd: 'ALB 1994-06-10',
    ced: 'FRA 2010-12-23',
    'cat-op': 'ALB 2006-06-22',
  }),
  'one month': rows({
    'crc-op-ac':
      'CAN 2002-02-12, AFG 2003-10-24, USA 2003-01-23, ALB 2009-01-09, BRA 2004-02-27, FRA 2003-03-05',
    'crc-op-sc': 'AFG 2002-10-19, ALB 2008-03-05, USA 2003-01-23, BRA 2004-02-27',
  }),
  'the first of the month after three months': rows({
    cmw: 'MEX 2003-07-01, ALB 2007-10-01, DZA 2005-08-01, ARG 2007-06-01, CHL 2005-07-01, IDN 2012-09-01, JAM 2009-01-01, PER 2006-01-01, TUR 2005-01-01, VEN 2017-02-01',
  }),
};

const recordOf = (id: string, iso3: string) => datasets.get(id)!.states.find(state => state.iso3 === iso3)!;

describe('the documents of the 18 treaties', () => {
  for (const [id, count] of Object.entries(parties)) {
    it(`${id} counts as many States parties as its page`, () => {
      const own = datasets.get(id)!;
      assert.equal(tally(own, DAY).party, count);
      assert.equal(tally(own, DAY).total, 197);
      const { title, name, number, denunciation } = own.treaty;
      assert.match(number!, /^IV-\d+(-[a-d])?$/);
      for (const text of [title, ...(name ? [name] : [])])
        assert.deepEqual(Object.keys(text).sort(), ['ar', 'en', 'es', 'fr', 'ru', 'zh']);
      if (denunciation) assert.match(denunciation, /^P/);
    });
  }

  it('are 18', () => assert.equal(datasets.size, 18));

  it('name the European Union and the former States that acted, and do not count them', () => {
    const [cs, ddr, yu] = ['Tchécoslovaquie', 'République démocratique allemande', 'Yougoslavie'];
    const former = [cs, ddr, yu].map(name => `ex-${name}`);
    const expected = {
      ...{ cat: former, cedaw: former, crc: former, iccpr: former, icescr: former },
      // For Yemen stands the accession of Democratic Yemen.
      cerd: [...former.slice(0, 2), 'ex-République arabe du Yémen', former[2]],
      crpd: ['Union européenne'],
      'iccpr-op1': [`ex-${cs}`, `ex-${yu}`],
      'iccpr-op2': [`ex-${ddr}`],
    };
    const named = [...datasets].flatMap(([id, { treaty }]) =>
      treaty.outside ? [[id, treaty.outside.map(({ fr }) => fr)]] : [],
    );
    assert.deepEqual(Object.fromEntries(named), expected);
  });

  it('have the signature and the accession of Cambodia', () => {
    const { signed, acceded } = recordOf('cedaw', 'KHM');
    assert.deepEqual([signed, acceded], ['1980-10-17', '1992-10-15']);
  });

  for (const [id, [deposit, period]] of Object.entries(own)) {
    it(`${id} entered into force by its own article`, () => {
      const { treaty, states } = datasets.get(id)!;
      const dates = states.flatMap(record => depositOf(record)?.date ?? []).sort();
      assert.equal(addPeriod(dates[deposit - 1]!, period), treaty.inForce);
    });
  }

  it('show no such day for a successor, which is bound from another day than that of its notification', () => {
    const successors = ['iccpr CZE', 'iccpr MNE', 'crc HRV', 'cat SRB', 'cerd ATG'];
    for (const [id, iso3] of successors.map(each => each.split(' ') as [string, string]))
      assert.equal(inForceFrom(recordOf(id, iso3), datasets.get(id)!.treaty), null, `${id} ${iso3}`);
  });

  it('show no such day without a rule, or before the treaty is in force', () => {
    const { entryIntoForce: _rule, ...silent } = datasets.get('crc')!.treaty;
    const { inForce: _day, ...early } = datasets.get('crc')!.treaty;
    assert.equal(inForceFrom(recordOf('crc', 'ALB'), silent), null);
    assert.equal(inForceFrom(recordOf('crc', 'ALB'), early), null);
    const { inForce: _none, ...treaty } = documents.get('crc')!.treaty;
    assert.equal(parseDataset({ ...documents.get('crc')!, treaty }).treaty.inForce, undefined);
  });

  it('count the withdrawn out, from the day on which that took effect', () => {
    const own = datasets.get('iccpr-op1')!;
    const on = (date: string) => tally(own, date).party;
    assert.equal(on('1998-01-22') - on('1998-01-23'), 1);
    assert.equal(on('2000-06-26') - on('2000-06-27'), 1);
    // Sooner than a year after the deposit, where the treaty's rule is three months.
    const { actions, ...rest } = documents.get('iccpr-op1')!;
    const leaves = { state: 'NOR', acceded: '1980-01-01', denounced: '1980-04-01' };
    const others = actions.filter(({ state }) => state !== 'NOR');
    assert.ok(parseDataset({ ...rest, actions: [...others, leaves] }));
    const early = { ...leaves, denounced: '1980-03-31' };
    assert.throws(() => parseDataset({ ...rest, actions: [...others, early] }), /P3M after the deposit/);
  });
});

describe('what is said of a successor', () => {
  const crc = datasets.get('crc')!;
  const slovenia = recordOf('crc', 'SVN');

  for (const lang of languages)
    it(`claims no place among the others, in ${lang}`, () => {
      const localizer = localizerFor(lang);
      const [act] = chronicle({ states: [slovenia] });
      const point = stepsOf(crc).points.find(({ date }) => date === act!.date)!;
      const said = [
        latestNews(slovenia, DAY, crc, localizer)!,
        cardWords(slovenia, DAY, crc, localizer).statement,
        ...actLines(act!, crc, localizer),
        ...actionSentences({ ...point, actions: [act as Action] }, localizer),
        ordinalName(localizer.state('SVN'), ordinal(crc, 'SVN'), localizer),
      ];
      const own = [localizer.date(act!.date), crc.treaty.short];
      const bare = own.reduce((text, known) => text.replaceAll(known, ''), said.join('\n'));
      assert.doesNotMatch(bare, /\d/);
    });

  it('is that it succeeded to the treaty', () =>
    assert.equal(
      latestNews(slovenia, DAY, crc, localizerFor('en')),
      'Slovenia succeeded to CRC, by a notification of 6 July 1992.',
    ));
});

describe('what elements say of a State', () => {
  for (const [rule, rows] of Object.entries(byHand))
    it(`is by the rule of the document’s own treaty: ${rule}`, () => {
      for (const [id, iso3, date] of rows) {
        const record = recordOf(id, iso3);
        const own = datasets.get(id)!;
        const said = Object.fromEntries(datesOf(record, DAY, own.treaty));
        const row = rowsOn(own, DAY).find(({ state }) => state === iso3)!;
        const all = [inForceFrom(record, own.treaty), said.inForce, row.inForce];
        assert.deepEqual(all, [date, date, date], `${id} ${iso3}`);
      }
    });

  it('is no date of entry into force where the document says no rule', () => {
    const { inForce: _, entryIntoForce: __, ...treaty } = datasets.get('cedaw')!.treaty;
    assert.deepEqual(
      datesOf(recordOf('cedaw', 'ALB'), DAY, treaty).map(([key]) => key),
      ['accession'],
    );
  });

  it('announces a denunciation as long ahead as the treaty says, and not where it says nothing', () => {
    const record = { iso2: 'AL', iso3: 'ALB', ratified: '2000-01-01', denounced: '2020-07-01' };
    const known = (denunciation: string | undefined, date: string) => {
      const { denunciation: _, ...treaty } = datasets.get('crc')!.treaty;
      const rule = denunciation ? { ...treaty, denunciation } : treaty;
      return datesOf(record, date, rule).some(([key]) => key === 'denouncedOn');
    };
    for (const [ahead, before, from] of [
      ['P1Y', '2019-06-30', '2019-07-01'],
      ['P6M', '2019-12-31', '2020-01-01'],
      [undefined, '2020-06-30', '2020-07-01'],
    ] as const)
      assert.deepEqual([known(ahead, before), known(ahead, from)], [false, true], ahead);
  });
});
