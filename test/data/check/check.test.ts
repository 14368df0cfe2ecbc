/** The command names each fault with the line and column at which an editor finds it. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '../../../data/check/check.js';
import { dataset, DatasetError, parseDataset, toDocument } from '../../../src/model/index.js';

const good = JSON.stringify(toDocument(dataset), null, 2);

/** The places at which the text after ⟦ stands, with that sign taken out. */
function marked(text: string): { text: string; places: string[] } {
  const places: string[] = [];
  let rest = text;
  for (let at = rest.indexOf('⟦'); at >= 0; at = rest.indexOf('⟦')) {
    const before = rest.slice(0, at).split('\n');
    places.push(`${before.length}:${before.at(-1)!.length + 1}`);
    rest = rest.slice(0, at) + rest.slice(at + 1);
  }
  return { text: rest, places };
}

const head =
  '"schema": 1, "statusAsAt": "2026-09-19",\n "treaty": { "title": { "en": "T" }, "short": "T", "adopted": "2011-12-19", "opened": "2012-02-28", "inForce": "2014-04-14" },\n "source": { "name": "S", "url": "https://example.org/" },\n';

describe('check', () => {
  const table: [name: string, text: string, paths: string[], expected: RegExp][] = [
    [
      'a date that does not exist',
      `{${head} "actions": [\n  { "state": "ALB", "signed": "2012-09-24" },\n  { "state": "AUT",\n    "signed": ⟦"2022-02-30" }\n ] }`,
      ['actions[1].signed'],
      /a date that exists/,
    ],
    [
      'several at once',
      `{${head} "actions": [{ "state": ⟦"XXX", "signed": "2012-09-24" }, { "state": "ALB", "signed": "2012-09-24", "ratified": ⟦"2012-09-23" }] }`,
      ['actions[0].state', 'actions[1].ratified'],
      /197 States|from the signature/,
    ],
    [
      'a key that is missing, at what should have it',
      `⟦{${head} "declarations": [] }`,
      ['actions'],
      /a list/,
    ],
    [
      'a key with a dot and a bracket in it',
      `{${head} "actions": [], "sources": { "a.b[0]": { "title": ⟦"" }, "a": { "title": "x" } } }`,
      ['sources.a.b[0].title'],
      /a text/,
    ],
    ['text that is not JSON', `{${head} "actions": [] ⟦"x": 1 }`, [''], /JSON \(comma expected\)/],
    ['a comma too many', `{${head} "actions": [],⟦}`, [''], /JSON \(.*expected\)/],
    ['a comment', `{${head} ⟦// a remark\n "actions": [] }`, [''], /JSON \(invalid comment token\)/],
    ['a file that breaks off', `{${head} "actions": [⟦`, [''], /JSON/],
    ['nothing', '⟦', [''], /JSON/],
    [
      'a newer schema',
      `{${head.replace('1', '⟦2')} "actions": [] }`,
      ['schema'],
      /the newest that this version/,
    ],
  ];
  for (const [name, given, paths, expected] of table) {
    for (const [kind, end] of [
      ['', '\n'],
      [' with the line ends of Windows', '\r\n'],
    ] as const) {
      it(`finds ${name}${kind}`, () => {
        const { text, places } = marked(given);
        const { faults, dataset } = check(text.replaceAll('\n', end));
        assert.equal(dataset, undefined);
        assert.deepEqual(
          faults.map(({ line, column, path }) => [`${line}:${column}`, path]),
          paths.map((path, index) => [places[index], path]),
        );
        for (const fault of faults) assert.match(fault.expected, expected);
      });
    }
  }

  it('takes what is right, with a byte order mark or not', () => {
    for (const text of [good, `\ufeff${good}`]) {
      const { faults, remarks, dataset: taken } = check(text);
      assert.deepEqual([faults, remarks], [[], []]);
      assert.equal(taken!.statusAsAt, dataset.statusAsAt);
    }
  });

  it('remarks on keys that are not read, and on keys that are there twice', () => {
    const given = `{${head} "actions": [{ "state": "AUT", "signed": "2012-02-28", ⟦"ratifed": true }], ⟦"colour": "blue", "short": 1,\n ⟦"colour": "red" }`;
    const { text, places } = marked(given);
    const { remarks, faults, dataset: taken } = check(text);
    assert.deepEqual(faults, []);
    assert.ok(taken);
    const found = remarks.map(({ line, column, path }) => `${line}:${column} ${path}`);
    assert.ok(found.includes(`${places[0]} actions[0].ratifed`), String(found));
    assert.ok(found.includes(`${places[1]} colour`), String(found));
    assert.ok(found.includes(`${places[2]} colour`), String(found));
    assert.ok(remarks.some(({ given }) => given === 'a key that is there twice'));
    assert.equal(found.length, 5);
  });

  const hostile: [name: string, text: string, given: RegExp][] = [
    ['lists in lists', `{${head} "actions": ${'['.repeat(1e5)}${']'.repeat(1e5)} }`, /more than 50 lists/],
    ['objects in objects', `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`, /more than 50 lists/],
    ['brackets that never close', '['.repeat(1e6), /more than 50 lists/],
    ['a hundred thousand rows', `{${head} "actions": [${'{},'.repeat(1e5)}{}] }`, /100001 rows/],
  ];
  for (const [name, text, given] of hostile) {
    it(`ends in one fault for ${name}`, () => {
      const { faults, remarks } = check(text);
      assert.deepEqual([faults.length, remarks], [1, []]);
      assert.match(faults[0]!.given, given);
    });
  }

  it('reads brackets in a text as text', () => {
    const source = '"source": { "name": "S", "url": "https://example.org/" }';
    const nested = head.replace(source, source.replace('"S"', `"${'[{'.repeat(100)}\\""`));
    assert.deepEqual(check(`{${nested} "actions": [] }`).faults, []);
  });

  it('remarks on a hundred keys, and says how many more there are', () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `"k${index}": 1`);
    const { remarks } = check(`{${head} "actions": [], ${keys.join(', ')} }`);
    assert.equal(remarks.length, 101);
    assert.match(remarks.at(-1)!.given, /900 times more/);
  });

  it('finds each fault that a page would, each at a place within the text', () => {
    const lines = good.split('\n');
    const spoiled = fc.record({
      line: fc.nat(lines.length - 1),
      value: fc.constantFrom('null', '7', '""', '[]'),
    });
    fc.assert(
      fc.property(spoiled, ({ line, value }) => {
        const changed = [...lines];
        changed[line] = lines[line]!.replace(/: "[^"]*"/, `: ${value}`);
        const text = changed.join('\n');
        let issues: number;
        try {
          parseDataset(JSON.parse(text));
          issues = 0;
        } catch (error) {
          issues = (error as DatasetError).issues.length;
        }
        const { faults } = check(text);
        assert.equal(faults.length, issues);
        // What is spoiled in one line is found in that line, unless it is missing for others.
        if (faults.length === 1 && faults[0]!.path.includes('.')) {
          assert.ok(Math.abs(faults[0]!.line - 1 - line) <= 12, JSON.stringify(faults));
        }
      }),
      { numRuns: 200 },
    );
  });
});
