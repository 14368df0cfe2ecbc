/** The JSON Schema refuses what `parseDataset` refuses, as far as a schema can, and never more. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { documentSchema } from '../../data/build/facts/schema.js';
import { dataset, isCalendarDate, parseDataset, toDocument } from '../../src/model/index.js';
import { anyDocument } from '../model/documents.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addFormat('date', isCalendarDate);
const fits = ajv.compile(await documentSchema());

function parses(document: unknown): boolean {
  try {
    parseDataset(document);
    return true;
  } catch {
    return false;
  }
}

type Json = Record<string, unknown>;
const bundled = () => JSON.parse(JSON.stringify(toDocument(dataset))) as Json & { actions: Json[] };
const row = (document: { actions: Json[] }, iso3: string) =>
  document.actions.find(({ state }) => state === iso3)!;

const pledge = { state: 'MAR', date: '2026-05-01', text: { en: 'It will accede.' }, sources: ['S1'] };

describe('the JSON Schema', () => {
  it('takes the bundled document', () => {
    assert.ok(fits(bundled()), JSON.stringify(fits.errors));
  });

  it('names the 197 States', async () => {
    assert.equal(((await documentSchema()).$defs.state['enum'] as string[]).length, 197);
  });

  it('takes every right document', () => {
    fc.assert(fc.property(anyDocument, document => fits(document)));
  });

  const both: [name: string, spoil: (document: ReturnType<typeof bundled>) => unknown][] = [
    ['another schema', d => (d['schema'] = 2)],
    ['a date that does not exist', d => (row(d, 'ALB')['signed'] = '2012-02-30')],
    ['a date with a time', d => (d['statusAsAt'] = '2026-09-19T00:00:00Z')],
    ['a code that is no State', d => (row(d, 'ALB')['state'] = 'XXX')],
    ['a code in small letters', d => (row(d, 'ALB')['state'] = 'alb')],
    ['a ratification without a signature', d => delete row(d, 'ALB')['signed']],
    ['an act that is not known', d => (row(d, 'BOL')['approved'] = '2012-03-01')],
    ['two deposits', d => (row(d, 'BOL')['succeeded'] = '2013-04-02')],
    ['a row in which nothing was done', d => d.actions.push({ state: 'NRU' })],
    [
      'a denunciation without a deposit',
      d => d.actions.push({ state: 'NRU', signed: '2013-01-01', denounced: '2020-01-01' }),
    ],
    ['a pledge without a source', d => (d['pledges'] = [{ ...pledge, sources: [] }])],
    ['a pledge that does not say its source', d => (d['pledges'] = [{ ...pledge, sources: undefined }])],
    ['a pledge of no State', d => (d['pledges'] = [{ ...pledge, state: 'XXX' }])],
    ['an unknown confidence', d => (row(d, 'ALB')['confidence'] = 'sure')],
    ['a script for an address', d => (d['source'] = { name: 'x', url: 'javascript:alert(1)' })],
    [
      'an address without a host',
      d => (d['sources'] = { ...(d['sources'] as Json), X: { title: 'x', url: 'https://' } }),
    ],
    ['a text without English', d => ((d['treaty'] as Json)['title'] = { fr: 'Un traité' })],
    ['a title of spaces', d => ((d['treaty'] as Json)['title'] = { en: ' ' })],
    ['a month that does not exist', d => ((d['milestones'] as Json[])[0]!['date'] = '2019-13')],
    ['the year nought', d => ((d['milestones'] as Json[])[0]!['date'] = '0000')],
    ['an unknown kind of milestone', d => ((d['milestones'] as Json[])[0]!['kind'] = 'party')],
    ['more than 197 States', d => ((d['reported'] as Json[])[0]!['party'] = 198)],
    ['half a State', d => ((d['reported'] as Json[])[0]!['party'] = 1.5)],
    ['a thousand and one rows', d => (d['milestones'] = Array(1001).fill((d['milestones'] as Json[])[0]))],
    ['null for nothing', d => (row(d, 'ALB')['denounced'] = null)],
    ['no actions', d => Reflect.deleteProperty(d, 'actions')],
    ['no treaty', d => delete d['treaty']],
  ];
  for (const [name, spoil] of both) {
    it(`refuses ${name}, as parseDataset does`, () => {
      const document = bundled();
      spoil(document);
      assert.deepEqual([fits(document), parses(document)], [false, false]);
    });
  }

  const beyond: typeof both = [
    ['a deposit before its signature', d => (row(d, 'ALB')['ratified'] = '2012-09-23')],
    ['an act after the status as at', d => (d['statusAsAt'] = '2020-01-01')],
    ['a State twice', d => d.actions.push(row(d, 'ALB'))],
    ['a source that is not there', d => (row(d, 'ALB')['sources'] = ['none'])],
  ];
  for (const [name, spoil] of beyond) {
    it(`cannot see ${name}, which parseDataset refuses`, () => {
      const document = bundled();
      spoil(document);
      assert.deepEqual([fits(document), parses(document)], [true, false]);
    });
  }

  it('agrees with parseDataset on any part put wrong', () => {
    const paths = leaves(bundled(), []);
    const wrong = fc.constantFrom<unknown>(null, true, -1, 1e9, '', ' ', 'x', [], {}, [null], { en: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...paths), wrong, (path, value) => {
        const document = bundled();
        const holder = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, document);
        holder[path.at(-1)!] = value;
        // A wrong key of the sources is a matter of what cites it: no schema sees that.
        fc.pre(path[0] !== 'sources' && path.at(-2) !== 'sources');
        assert.equal(fits(document), parses(document), `${path.join('.')} = ${JSON.stringify(value)}`);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every path in the document, of parts and of their parts. */
function leaves(value: unknown, path: string[]): string[][] {
  if (typeof value !== 'object' || !value) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
  return path.length ? [path, ...inner] : inner;
}
