/** Documents from anywhere: taken whole, or refused with every fault named. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DatasetError, dataset, parseDataset, toDocument, type Issue } from '../../src/model/index.js';
import { anyDocument } from './documents.js';

/** A right document, whose parts a test may spoil. */
function example() {
  return {
    schema: 1 as unknown,
    statusAsAt: '2026-09-19' as unknown,
    treaty: {
      title: { en: 'A treaty' } as Record<string, unknown>,
      short: 'T',
      adopted: '2011-12-19',
      opened: '2012-02-28',
      inForce: '2014-04-14',
    },
    source: { name: 'Somewhere', url: 'https://example.org/' as unknown },
    actions: [
      { state: 'ALB', signed: '2012-09-24', ratified: '2013-05-29', confidence: 'high', sources: ['S1'] },
      { state: 'BOL', acceded: '2013-04-02' },
      { state: 'AUT', signed: '2012-02-28' },
      { state: 'SSD', succeeded: '2015-01-01', denounced: '2027-09-19' },
    ] as Record<string, unknown>[],
    declarations: [
      { state: 'CZE', provision: 'art. 12(1)', date: '2016-05-20', text: { en: '…' }, sources: ['S1'] },
    ] as Record<string, unknown>[],
    milestones: [
      { date: '2019-06', kind: 'dialogue', title: { en: 'A', fr: 'B' } },
      { date: '2021', kind: 'treaty', title: { en: 'C' } },
    ] as Record<string, unknown>[],
    reported: [{ asOf: '2022-05-24', party: 48, source: 'x', difference: { en: 'y' } }] as Record<
      string,
      unknown
    >[],
    sources: { S1: { title: 'One', url: 'http://example.org/1' } } as Record<string, unknown>,
  };
}

function issuesOf(input: unknown): readonly Issue[] {
  try {
    parseDataset(input);
  } catch (error) {
    assert.ok(error instanceof DatasetError, `not a DatasetError: ${String(error)}`);
    assert.ok(error.issues.length > 0);
    return error.issues;
  }
  return [];
}

const pathsOf = (input: unknown): string[] => issuesOf(input).map(({ path }) => path);

describe('a right document', () => {
  it('becomes a Dataset of 197 States', () => {
    const parsed = parseDataset(example());
    assert.equal(parsed.states.length, 197);
    assert.deepEqual(
      parsed.states.find(({ iso3 }) => iso3 === 'BOL'),
      {
        iso3: 'BOL',
        iso2: 'BO',
        acceded: '2013-04-02',
      },
    );
    assert.deepEqual(
      parsed.states.find(({ iso3 }) => iso3 === 'NOR'),
      { iso3: 'NOR', iso2: 'NO' },
    );
    assert.deepEqual(toDocument(parsed), example());
  });

  it('of the bundled facts gives the bundled Dataset', () => {
    assert.deepEqual(parseDataset(JSON.parse(JSON.stringify(toDocument(dataset)))), dataset);
  });

  it('needs no more than the required parts', () => {
    const { schema, statusAsAt, treaty, source } = example();
    assert.equal(parseDataset({ schema, statusAsAt, treaty, source, actions: [] }).states.length, 197);
  });

  it('is copied: what happens to it later does not matter', () => {
    const input = example();
    const parsed = parseDataset(input);
    input.actions[0]!.ratified = 'changed';
    (input.sources.S1 as { title: string }).title = 'changed';
    input.actions.length = 0;
    assert.deepEqual(toDocument(parsed), example());
    for (const part of [
      parsed,
      parsed.states,
      parsed.states[0]!,
      parsed.actions[0]!.sources!,
      parsed.sources!.S1!,
    ]) {
      assert.ok(Object.isFrozen(part));
    }
  });

  it('that was parsed comes back as it is', () => {
    const parsed = parseDataset(example());
    assert.equal(parseDataset(parsed), parsed);
    assert.equal(parseDataset(dataset), dataset);
    assert.notEqual(parseDataset({ ...parsed }), parsed);
  });

  it('may hold what we do not know, which is left out', () => {
    const input = { ...example(), later: 1, states: 'nonsense' };
    input.actions[1]!.instrument = 'paper';
    assert.deepEqual(toDocument(parseDataset(input)), example());
  });

  it('may say the least and the most that is right', () => {
    const input = example();
    input.treaty.adopted = input.treaty.inForce = input.treaty.opened;
    input.reported = [{ asOf: '2022-05-24', party: 0, signatory: 0, noAction: 197, source: 'x' }];
    input.milestones = Array.from({ length: 1000 }, () => ({ ...input.milestones[0]! }));
    input.sources = Object.fromEntries(
      Array.from({ length: 1000 }, (_, n) => [`S${n}`, { title: String(n) }]),
    );
    assert.deepEqual(toDocument(parseDataset(input)), input);
  });

  it('is any of those made at random', () => {
    fc.assert(
      fc.property(anyDocument, document => assert.deepEqual(toDocument(parseDataset(document)), document)),
    );
  });
});

describe('a wrong document', () => {
  type Spoil = (document: ReturnType<typeof example>) => void;
  const table: [Spoil, fault: string, expected: RegExp][] = [
    [d => (d.schema = 2), 'schema: 2', /^1, the newest/],
    [d => (d.schema = '1'), 'schema: "1"', /^1/],
    [d => delete d.statusAsAt, 'statusAsAt: nothing', /date/],
    [d => ((d.statusAsAt = '2012-02-27'), empty(d)), 'statusAsAt: 2012-02-27', /opening/],
    [d => delete d.treaty.title.en, 'treaty.title.en: nothing', /text/],
    [d => (d.treaty.title.fr = ' '), 'treaty.title.fr:  ', /text/],
    [d => (d.treaty.adopted = '2012-02-29'), 'treaty.opened: 2012-02-28', /2012-02-29/],
    [d => (d.treaty.inForce = '2012-02-27'), 'treaty.inForce: 2012-02-27', /2012-02-28/],
    [d => (d.source.url = 'javascript:alert(1)'), 'source.url: javascript:alert(1)', /http/],
    [d => (d.source.url = 'https://example.org:80a/'), 'source.url: https://example.org:80a/', /http/],
    [d => (d.source.url = 'http://['), 'source.url: http://[', /http/],
    [d => (d.source.url = 'https://'), 'source.url: https://', /http/],
    [d => ((d as Record<string, unknown>).actions = {}), 'actions: an object', /list/],
    [d => delete d.actions[1], 'actions[1]: nothing', /object/],
    [d => (d.actions[1]!.state = 'XKX'), 'actions[1].state: XKX', /alpha-3/],
    [d => (d.actions[1]!.state = 'bol'), 'actions[1].state: bol', /alpha-3/],
    [d => (d.actions[1]!.state = 'BO'), 'actions[1].state: BO', /alpha-3/],
    [d => (d.actions[2]!.state = 'BOL'), 'actions[2].state: BOL', /actions\[1\] has it/],
    [d => (d.actions[2]!.signed = '2022-02-30'), 'actions[2].signed: 2022-02-30', /date that exists/],
    [d => (d.actions[0]!.acceded = null), 'actions[0].acceded: null', /date that exists/],
    [d => (d.actions[2]!.signed = '2012-02-27'), 'actions[2].signed: 2012-02-27', /opening/],
    [d => (d.actions[1]!.acceded = '2012-02-27'), 'actions[1].acceded: 2012-02-27', /opening/],
    [d => (d.actions[1]!.acceded = '2026-09-20'), 'actions[1].acceded: 2026-09-20', /status as at/],
    [d => (d.actions[2]!.signed = '2026-09-20'), 'actions[2].signed: 2026-09-20', /status as at/],
    [d => delete d.actions[0]!.signed, 'actions[0].ratified: 2013-05-29', /signature/],
    [
      d => Object.assign(d.actions[1]!, { approved: '2013-01-01' }),
      'actions[1].approved: 2013-01-01',
      /one of state, signed, ratified, acceded, succeeded, denounced/,
    ],
    [d => (d.actions[0]!.ratified = '2012-09-23'), 'actions[0].ratified: 2012-09-23', /2012-09-24/],
    [d => (d.actions[0]!.succeeded = '2014-01-01'), 'actions[0].succeeded: 2014-01-01', /only one/],
    [d => (d.actions[2]!.denounced = '2020-01-01'), 'actions[2].denounced: 2020-01-01', /deposit/],
    [
      d => Object.assign(d.treaty, { denunciation: 'P1Y' }) && (d.actions[1]!.denounced = '2014-04-01'),
      'actions[1].denounced: 2014-04-01',
      /P1Y after the deposit/,
    ],
    [
      d => (d.actions[3]!.denounced = '2027-09-20'),
      'actions[3].denounced: 2027-09-20',
      /a year after the status/,
    ],
    [d => delete d.actions[2]!.signed, 'actions[2]: AUT', /no row/],
    [d => (d.actions[0]!.confidence = 'sure'), 'actions[0].confidence: sure', /high, medium or low/],
    [d => (d.actions[0]!.sources = ['S1', 'S9']), 'actions[0].sources[1]: S9', /key of sources/],
    [d => (d.actions[0]!.sources = ['toString']), 'actions[0].sources[0]: toString', /key of sources/],
    [d => (d.declarations[0]!.sources = ['S2']), 'declarations[0].sources[0]: S2', /key/],
    [d => (d.actions[0]!.sources = [1]), 'actions[0].sources[0]: 1', /text/],
    [d => (d.declarations[0]!.date = '2030-01-01'), 'declarations[0].date: 2030-01-01', /status as at/],
    [
      d => (d.declarations[0]!.type = 'protest'),
      'declarations[0].type: protest',
      /declaration, reservation, objection or territorial/,
    ],
    [d => (d.declarations[0]!.provision = 12), 'declarations[0].provision: 12', /text/],
    [d => (d.actions[1]!.excludes = ['Faroe']), 'actions[1].excludes[0]: Faroe', /GRL/],
    [d => (d.actions[1]!.note = { fr: 'x' }), 'actions[1].note.en: nothing', /text/],
    [
      d => Object.assign(d, { declarationsAsAt: '2030-01-01' }),
      'declarationsAsAt: 2030-01-01',
      /status as at/,
    ],
    [d => delete d.declarations[0]!.state, 'declarations[0].state: nothing', /alpha-3/],
    [d => (d.milestones[0]!.date = '2019-13'), 'milestones[0].date: 2019-13', /YYYY-MM or YYYY/],
    [d => (d.milestones[1]!.date = '21'), 'milestones[1].date: "21"', /YYYY/],
    [d => (d.milestones[0]!.kind = 'party'), 'milestones[0].kind: party', /treaty or dialogue/],
    [d => (d.reported[0]!.party = 47.5), 'reported[0].party: 47.5', /whole number/],
    [d => (d.reported[0]!.party = 198), 'reported[0].party: 198', /0 to 197/],
    [d => (d.reported[0]!.noAction = -1), 'reported[0].noAction: -1', /0 to 197/],
    [d => (d.reported[0]!.party = '48'), 'reported[0].party: "48"', /whole number/],
    [d => (d.sources.S1 = { title: 'x', url: 'file:///x' }), 'sources.S1.url: file:///x', /http/],
    [d => ((d as Record<string, unknown>).sources = []), 'sources: an empty list', /object/],
  ];
  for (const [spoil, fault, expected] of table) {
    it(`is refused for ${fault}, not ${expected}`, () => {
      const document = example();
      spoil(document);
      const issues = issuesOf(document);
      assert.deepEqual(
        issues.map(({ path, given }) => `${path}: ${given}`),
        [fault],
      );
      assert.match(issues[0]!.expected, expected);
    });
  }

  function empty(document: ReturnType<typeof example>): void {
    document.actions = [];
    document.declarations = [];
  }

  it('has every fault named, in the issues and in the message', () => {
    const document = example();
    document.actions[0]!.signed = '2012-02-30';
    document.actions[1]!.acceded = 'soon';
    document.actions[2]!.state = 'ALB';
    delete document.statusAsAt;
    const paths = ['statusAsAt', 'actions[0].signed', 'actions[1].acceded', 'actions[2].state'];
    assert.deepEqual(pathsOf(document), paths);
    assert.throws(
      () => parseDataset(document),
      (error: Error) => error.name === 'DatasetError' && paths.every(path => error.message.includes(path)),
    );
  });

  it('is not walked when a list claims to be huge', () => {
    const actions = new Proxy([], { get: (list, key) => (key === 'length' ? 1e9 : Reflect.get(list, key)) });
    assert.deepEqual(issuesOf({ ...example(), actions }), [
      { path: 'actions', given: '1000000000 rows', expected: 'at most 1000 rows' },
    ]);
  });

  it('has its long texts shortened', () => {
    const document = { ...example(), statusAsAt: 'x'.repeat(1e6), sources: { ['k'.repeat(1e6)]: 1 } };
    for (const { path, given } of issuesOf(document)) assert.ok(path.length <= 60 && given.length <= 60);
  });
});

describe('a hostile document', () => {
  it('cannot make anything but a DatasetError be thrown', () => {
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const circle: Record<string, unknown> = {};
    circle.treaty = circle.actions = circle.sources = circle;
    const thrower = () => {
      throw new Error('from the page');
    };
    const traps = { get: thrower, has: thrower, ownKeys: thrower, getPrototypeOf: thrower };
    const inputs: unknown[] = [
      ...[undefined, null, 0, NaN, 10n, '', '{}', true, Symbol('x'), () => 1, [], {}, new Date(), /x/],
      ...[revoked.proxy, circle, new Proxy({}, traps), Object.create(null), new Array(1000)],
    ];
    for (const input of inputs) {
      assert.notEqual(issuesOf(input).length, 0);
      for (const key of Object.keys(example())) {
        if (key === 'schema' && input === 1) continue;
        issuesOf({ ...example(), [key]: input });
      }
      const row = { state: 'ALB', signed: '2013-01-01' };
      assert.notEqual(issuesOf({ ...example(), actions: [{ ...row, ratified: input ?? null }] }).length, 0);
    }
    const getter = { ...example() };
    Object.defineProperty(getter, 'actions', { get: thrower, enumerable: true });
    assert.deepEqual(issuesOf(getter), [
      { path: 'actions', given: 'something that cannot be read', expected: 'a value' },
    ]);
  });

  it('may hold one fault and no second that follows from it', () => {
    const actions = ['X', 'Y'].map(state => ({ state, acceded: '2013-01-01' }));
    assert.deepEqual(pathsOf({ ...example(), actions }), ['actions[0].state', 'actions[1].state']);
    const denounced = { ...example(), actions: [{ state: 'ALB', denounced: 'soon' }] };
    assert.deepEqual(pathsOf(denounced), ['actions[0].denounced']);
  });

  it('has texts where texts are due, and no lists that read like them', () => {
    const milestone = { date: ['2019-06-01'], kind: 'dialogue', title: { en: 'A' } };
    assert.deepEqual(issuesOf({ ...example(), milestones: [milestone] }), [
      { path: 'milestones[0].date', given: 'a list of 1', expected: 'a date, YYYY-MM-DD, YYYY-MM or YYYY' },
    ]);
  });

  it('takes an address with anything but spaces in it, and nothing before it', () => {
    const withUrl = (url: string) => ({ ...example(), source: { name: 'Somewhere', url } });
    parseDataset(withUrl('HTTPS://example.org/a?b#c'));
    for (const url of [
      ...['see https://example.org/', 'https://example.org/a b', '//evil.example', 'https:evil'],
      ...['javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)'],
      ...['data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://example.org/1'],
    ]) {
      assert.deepEqual(pathsOf(withUrl(url)), ['source.url']);
      const sources = { ...example().sources, S2: { title: 'x', url } };
      assert.deepEqual(pathsOf({ ...example(), sources }), ['sources.S2.url']);
    }
  });

  it('is of a day that has been, and of no time before treaties of our day', () => {
    const far = ['9999-12-31', '2200-01-01', '1899-12-31', '0022-05-24'];
    for (const date of far)
      assert.deepEqual(
        issuesOf({ ...example(), statusAsAt: date }).map(({ path, given }) => [path, given]),
        [['statusAsAt', date]],
      );
    const inDays = (days: number) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
    parseDataset({ ...example(), statusAsAt: inDays(0) });
    assert.match(issuesOf({ ...example(), statusAsAt: inDays(3) })[0]!.expected, /no later than tomorrow/);
    const milestone = { date: '9999-12', kind: 'dialogue', title: { en: 'A' } };
    assert.equal(issuesOf({ ...example(), milestones: [milestone] })[0]!.path, 'milestones[0].date');
  });

  it('has no more than a thousand rows a table', () => {
    const rows = Array.from({ length: 1001 }, () => ({ title: 'One' }));
    assert.deepEqual(issuesOf({ ...example(), sources: { ...rows } }), [
      { path: 'sources', given: '1001 rows', expected: 'at most 1000 rows' },
    ]);
    assert.deepEqual(issuesOf({ ...example(), milestones: rows }), [
      { path: 'milestones', given: '1001 rows', expected: 'at most 1000 rows' },
    ]);
  });

  it('has no text that nobody would read', () => {
    const { treaty } = example();
    const title = (length: number) => ({
      ...example(),
      treaty: { ...treaty, title: { en: 'x'.repeat(length) } },
    });
    parseDataset(title(1000));
    for (const length of [1001, 2_000_000]) {
      const [issue] = issuesOf(title(length));
      assert.equal(issue?.path, 'treaty.title.en');
      assert.equal(issue.expected, 'a text of at most 1000 characters');
      assert.ok(issue.given.length < 200, 'it is not written out whole');
    }
  });

  it('cannot say one thing when it is checked and another when it is kept', () => {
    let asked = 0;
    const row = {
      state: 'ALB',
      get signed() {
        return asked++ ? 'javascript:alert(1)' : '2013-01-01';
      },
    };
    assert.equal(parseDataset({ ...example(), actions: [row] }).actions[0]!.signed, '2013-01-01');
  });

  it('cannot reach prototypes', () => {
    const text = JSON.stringify(example()).replace(
      '"S1":{',
      '"__proto__":{"title":"x"},"constructor":{"title":"y"},"S1":{',
    );
    const { sources } = parseDataset(JSON.parse(text));
    assert.deepEqual(Object.keys(sources!), ['__proto__', 'constructor', 'S1']);
    assert.equal(Object.getPrototypeOf(sources), Object.prototype);
    assert.equal(({} as Record<string, unknown>).title, undefined);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withSparseArray: true }),
        input => void issuesOf(input),
      ),
    );
  });
});
