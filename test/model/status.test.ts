import assert from 'node:assert/strict';
import { excludesOn } from '../../src/model/status.js';
import { countOf, statuses } from '../../src/model/tally.js';
import { describe, it } from 'node:test';
import {
  chronicle,
  dataset,
  denouncedOn,
  depositOf,
  inForceFrom,
  iso3Of,
  ordinal,
  statusOn,
  tally,
  toDocument,
  type StateRecord,
  type Tally,
} from '../../src/model/index.js';

function state(iso3: string): StateRecord {
  return dataset.states.find(own => own.iso3 === iso3)!;
}

describe('tally', () => {
  const table: [string, number, number, number][] = [
    ['2011-12-19', 0, 0, 197],
    ['2012-02-27', 0, 0, 197],
    ['2012-02-28', 0, 20, 177],
    ['2014-01-13', 9, 38, 150],
    ['2014-01-14', 10, 37, 150],
    ['2014-04-13', 10, 37, 150],
    ['2014-04-14', 10, 37, 150],
    ['2019-04-30', 44, 19, 134],
    ['2022-05-24', 48, 16, 133],
    ['2026-09-19', 54, 15, 128],
  ];
  for (const [date, party, signatory, noAction] of table) {
    it(`${date} is ${party} / ${signatory} / ${noAction}`, () => {
      assert.deepEqual(tally(dataset, date), { party, signatory, noAction, total: 197 });
    });
  }

  it('stays as it is after the status as at, as far as one knows', () => {
    const denounced = dataset.actions.map(action => action.denounced ?? '');
    const last = [dataset.statusAsAt, ...denounced].sort().at(-1)!;
    assert.deepEqual(tally(dataset, '2099-01-01'), tally(dataset, last));
  });

  it('counts among the States it is given', () => {
    for (const [among, party, signatory, noAction, total] of [
      [['SVN', 'AUT', 'NOR', 'NZL', '???'], 1, 1, 2, 4],
      [[], 0, 0, 0, 0],
    ] as const)
      assert.deepEqual(tally(dataset, '2022-05-24', new Set(among)), { party, signatory, noAction, total });
  });

  it('counts States by any of their codes', () => {
    const counts = tally(dataset, '2022-05-24', new Set(['SVN', 'FRA']));
    for (const among of ['svn fra', 'si FR', 'SVN fra SI'])
      assert.deepEqual(tally(dataset, '2022-05-24', new Set(among.split(' '))), counts);
  });

  it('has the classes in one order; totals that somebody published may lack some', () => {
    assert.deepEqual(statuses, ['party', 'signatory', 'no-action']);
    const counts = (of: Parameters<typeof countOf>[0]) => statuses.map(status => countOf(of, status));
    assert.deepEqual(counts(tally(dataset, '2022-05-24')), [48, 16, 133]);
    assert.deepEqual(counts({ noAction: 3 } as Tally), [undefined, undefined, 3]);
  });

  it('refuses what is no date', () => {
    assert.throws(() => tally(dataset, '2022-02-30'), RangeError);
    assert.throws(() => statusOn(state('SVN'), 'yesterday'), RangeError);
  });
});

it('the sixteen signatories of 24 May 2022 are named here', () => {
  const sixteen = dataset.states.filter(own => statusOn(own, '2022-05-24') === 'signatory');
  assert.equal(
    sixteen.map(({ iso3 }) => iso3).join(' '),
    'AUT CIV CPV GHA GNB LTU MAR MDG MKD MLI MLT MUS POL ROU SEN SRB',
  );
});

describe('statusOn', () => {
  const table: [string, string, string][] = [
    ['SYC', '2013-09-23', 'no-action'],
    ['SYC', '2013-09-24', 'signatory'],
    ['SYC', '2021-06-06', 'signatory'],
    ['SYC', '2021-06-07', 'party'],
    ['THA', '2012-09-24', 'no-action'],
    ['THA', '2012-09-25', 'party'],
    ['NZL', '2022-09-21', 'no-action'],
    ['NZL', '2022-09-22', 'party'],
    ['USA', '2026-09-19', 'no-action'],
  ];
  for (const [iso3, date, status] of table) {
    it(`${iso3} on ${date} is ${status}`, () => assert.equal(statusOn(state(iso3), date), status));
  }

  it('is no action again from the day a denunciation takes effect, and the record says so', () => {
    const record = { signed: '2013-01-01', ratified: '2015-01-01', denounced: '2020-06-01' };
    assert.equal(statusOn(record, '2020-05-31'), 'party');
    assert.equal(statusOn(record, '2020-06-01'), 'no-action');
    assert.equal(denouncedOn(record), '2020-06-01');
    assert.equal(denouncedOn(state('SVN')), null);
  });
});

describe('inForceFrom', () => {
  const first = ['ALB', 'BOL', 'CRI', 'GAB', 'DEU', 'MNE', 'PRT', 'SVK', 'ESP', 'THA'];
  const table: [string, string | null][] = [
    ['DNK', '2016-01-07'],
    ['FIN', '2016-02-12'],
    ['CZE', '2016-03-02'],
    ['LIE', '2017-04-25'],
    ['CHE', '2017-07-24'],
    ['NZL', '2022-12-22'],
    ['SRB', '2026-11-04'],
    ['BEL', '2014-08-30'],
  ];
  for (const [iso3, date] of table) {
    it(`is ${date} for ${iso3}`, () => assert.equal(inForceFrom(state(iso3)), date));
  }

  it('is null for who has only signed, or done nothing', () => {
    assert.equal(inForceFrom({ signed: '2012-02-28' }), null);
    assert.equal(inForceFrom({}), null);
  });

  it('is the day of the treaty for exactly the first ten', () => {
    const ten = dataset.states.filter(own => inForceFrom(own) === '2014-04-14');
    assert.deepEqual(ten.map(({ iso3 }) => iso3).sort(), [...first].sort());
  });

  it('is three months after a deposit from the day after the tenth on, but for a successor', () => {
    assert.equal(inForceFrom({ acceded: '2014-01-14' }), '2014-04-14');
    assert.equal(inForceFrom({ acceded: '2014-01-15' }), '2014-04-15');
    assert.equal(inForceFrom({ signed: '2014-01-01', ratified: '2015-11-30' }), '2016-02-29');
    // A successor is bound from a day that its notification does not say.
    assert.equal(inForceFrom({ succeeded: '2015-11-30' }), null);
    assert.deepEqual(depositOf({ succeeded: '2015-11-30' }), { date: '2015-11-30', kind: 'succession' });
  });
});

describe('excludesOn', () => {
  it('holds for the territories that a deposit excludes, from its day on and until a denunciation', () => {
    const denmark = { acceded: '2015-10-07', excludes: ['GRL'], denounced: '2020-01-01' };
    const on = (date: string, area = 'GRL') => excludesOn(denmark, area, date);
    assert.deepEqual(
      [on('2015-10-06'), on('2015-10-07'), on('2019-12-31'), on('2020-01-01'), on('2016-01-01', 'FRO')],
      [false, true, true, false, false],
    );
    assert.equal(excludesOn({ acceded: '2015-10-07' }, 'GRL', '2016-01-01'), false);
  });
});

describe('chronicle', () => {
  const entries = chronicle(dataset);

  it('holds every action once, in order of date', () => {
    const acts = dataset.actions.flatMap(({ signed, ratified, acceded }) => [signed, ratified, acceded]);
    assert.equal(entries.length, acts.filter(Boolean).length);
    for (const [index, { date }] of entries.slice(1).entries()) assert.ok(date >= entries[index]!.date);
  });

  it('tells of one day signatures first, then by State, whatever the order of the States', () => {
    const day = '2014-09-24';
    const states = [
      { iso3: 'CCC', iso2: 'CC', signed: day },
      { iso3: 'BBB', iso2: 'BB', acceded: day },
      { iso3: 'AAA', iso2: 'AA', acceded: day },
      { iso3: 'DDD', iso2: 'DD', signed: '2013-01-01', ratified: '2013-01-01', denounced: day },
    ];
    assert.deepEqual(
      chronicle({ states }).map(({ state, kind }) => `${state} ${kind}`),
      [
        'DDD signature',
        'DDD ratification',
        'CCC signature',
        'AAA accession',
        'BBB accession',
        'DDD denunciation',
      ],
    );
  });
});

describe('ordinal', () => {
  it('is 39 for Slovenia, and shared by those who deposit on one day', () => {
    const without = dataset.states.find(own => !depositOf(own))!;
    const numbers = { SVN: 39, GAB: 1, THA: 1, BOL: 4, MNE: 7, PRT: 7, SVK: 9, CRI: 10, SRB: 54 };
    const table = { ...numbers, [without.iso3]: null, XXX: null };
    for (const [iso3, expected] of Object.entries(table))
      assert.equal(ordinal(dataset, iso3), expected, iso3);
  });
});

describe('iso3Of', () => {
  const table: [unknown, string | undefined][] = [
    ['SVN', 'SVN'],
    ['si', 'SVN'],
    ['km', 'COM'],
    ['KP', 'PRK'],
    ['rs', 'SRB'],
    ['gb', 'GBR'],
    ['ıt', undefined],
    ['ſvn', undefined],
    ['bdı', undefined],
    [['SVN'], undefined],
    ['XXX', undefined],
    ['XK', undefined],
    ['', undefined],
    ['constructor', undefined],
    [705, undefined],
    [null, undefined],
  ];
  for (const [code, iso3] of table) {
    it(`takes ${String(code)} for ${iso3}`, () => assert.equal(iso3Of(code), iso3));
  }
});

describe('the bundled Dataset', () => {
  it('has 197 States, and cannot be changed', () => {
    assert.equal(dataset.states.length, 197);
    for (const part of [
      dataset,
      dataset.states,
      dataset.states[0]!,
      dataset.treaty.title,
      dataset.actions[0]!,
    ]) {
      assert.ok(Object.isFrozen(part));
    }
  });

  it('says how sure each date is and where it stands, in the list of actions and in the records', () => {
    const { actions, declarations, sources, states } = dataset;
    for (const { state, confidence, sources: ids } of actions) {
      const record = states.find(({ iso3 }) => iso3 === state)!;
      assert.match(confidence!, /^(high|medium|low)$/, state);
      assert.ok(ids!.length > 0 && ids!.every(id => id in sources!), state);
      assert.deepEqual([record.confidence, record.sources], [confidence, ids], state);
    }
    assert.ok(declarations!.length > 0);
    assert.equal(states.find(({ iso3 }) => iso3 === 'USA')!.sources, undefined);
  });

  it('is its document and the States', () => {
    const document = toDocument(dataset);
    assert.equal('states' in document, false);
    assert.deepEqual({ ...document, states: dataset.states }, dataset);
  });
});
