/** Documents that mean harm, or are broken: refused with the faults named, or shown as text. Nothing else happens. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dataset, DatasetError, parseDataset, tally, toDocument } from '../../src/model/index.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const valid = JSON.parse(JSON.stringify(toDocument(dataset))) as { [key: string]: Json };

/** The Dataset, or the faults; any other way to end is a failure. */
function take(input: unknown): 'taken' | readonly { path: string; given: string }[] {
  try {
    const taken = parseDataset(input);
    assert.equal(tally(taken, taken.statusAsAt).total, 197);
    return 'taken';
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    assert.ok(error.issues.length > 0);
    return error.issues;
  }
}

const refused = (input: unknown, why?: string) => assert.notEqual(take(input), 'taken', why);

/** A task that walks what it should refuse at sight takes many minutes; a slow machine does not. */
function soon(task: () => void): void {
  const start = performance.now();
  task();
  const seconds = (performance.now() - start) / 1000;
  assert.ok(seconds < 60, `${Math.round(seconds)} s`);
}

test('50 MB: a list of a million rows, a text of fifty million letters, a table of many keys', () => {
  const row = { state: 'SVN', signed: '2012-02-28' };
  const rows = Array.from({ length: 1_000_000 }, () => row);
  soon(() => refused({ ...valid, actions: rows }));
  soon(() => {
    const issues = take({ ...valid, statusAsAt: 'x'.repeat(50_000_000) });
    assert.ok(Array.isArray(issues) && issues[0]!.given.length < 200);
  });
  const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`S${n}`, { title: 'x' }]));
  soon(() => refused({ ...valid, sources: keys }));
});

test('deep documents', () => {
  let deep: Json = 'x';
  for (let n = 0; n < 200_000; n++) deep = [deep];
  for (const key of ['actions', 'treaty', 'source', 'milestones', 'sources', 'statusAsAt', 'schema'])
    soon(() => refused({ ...valid, [key]: deep }, key));
  assert.equal(take({ ...valid, unknown: deep }), 'taken'); // what is not known is left behind unread
});

test('__proto__, constructor and prototype as keys change no prototype', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    const harm = `{"${key}":{"polluted":true,"party":1},"title":"t"}`;
    for (const place of ['sources', 'treaty', 'source', key]) {
      const { [place]: _left, ...others } = valid;
      take(JSON.parse(`{"${place}":${harm},${JSON.stringify(others).slice(1)}`));
    }
    refused(
      JSON.parse(
        `{"actions":[{"state":"${key}"}],${JSON.stringify({ ...valid, actions: undefined }).slice(1)}`,
      ),
    );
  }
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  assert.equal(({} as { party?: number }).party, undefined);
  assert.deepEqual(Object.keys(Object.prototype), []);
});

test('bytes that are no UTF-8 come out as text, which is refused where it must be a date', () => {
  const bytes = Buffer.from(JSON.stringify({ ...valid, statusAsAt: '2026-09-1#' }));
  bytes[bytes.indexOf('#')] = 0xff;
  refused(JSON.parse(new TextDecoder().decode(bytes)));
});

const harmful = fc.oneof(
  fc.constantFrom<unknown>(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    '2022-02-30',
    '9999-99-99',
    '\u0000',
    '\ud800',
    -1,
    1e308,
    Number.NaN,
    undefined,
    null,
    [],
    {},
    [[]],
    true,
  ),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
    maxDepth: 2,
  }),
);

/** Every place in a document, as a path of keys. */
function places(value: Json, path: string[] = []): string[][] {
  if (typeof value !== 'object' || !value) return [path];
  return [path, ...Object.entries(value).flatMap(([key, own]) => places(own, [...path, key]))];
}

const everywhere = places(valid).filter(path => path.length);

/** A copy that differs in one place; what lies beside the way there is shared with the original. */
function mutate(from: unknown, [key, ...rest]: string[], change: string, by: unknown): unknown {
  const copy = (Array.isArray(from) ? [...from] : { ...(from as object) }) as Record<string, unknown>;
  if (rest.length) copy[key!] = mutate(copy[key!], rest, change, by);
  else if (change === 'set') copy[key!] = by;
  else if (change === 'drop') Reflect.deleteProperty(copy, key!);
  else if (Array.isArray(copy)) copy.push(copy[Number(key)]);
  else copy[`${key}2`] = copy[key!];
  return copy;
}

/** `npm run test:all` tries many more than `npm test`. */
const RUNS = process.env.DEEP ? 10_000 : 500;

/** Acts lie within the dates of their treaty, and cite sources. */
const RESTS_ON: Record<string, string[]> = {
  statusAsAt: ['actions', 'declarations', 'declarationsAsAt', 'reported', 'pledges'],
  treaty: ['statusAsAt', 'actions', 'declarations'],
  sources: ['actions', 'declarations', 'pledges'],
};

test(`${RUNS} random changes of a valid document: taken or refused, never anything else`, () => {
  let count = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...everywhere),
      fc.constantFrom('set', 'set', 'drop', 'double'),
      harmful,
      (path, change, by) => {
        const faults = take(mutate(valid, path, change, by));
        if (faults === 'taken') return;
        count++;
        // What is wrong in one part is found there, or where others rest on it.
        const [part] = path as [string];
        const others = RESTS_ON[part] ?? [];
        for (const fault of faults)
          assert.ok(
            [part, ...others].includes(fault.path.split(/[.[]/)[0]!),
            `${path.join('.')}: ${fault.path}`,
          );
      },
    ),
    { numRuns: RUNS },
  );
  assert.ok(count > RUNS / 5, `${count} were refused`);
  assert.equal(take(valid), 'taken');
});
