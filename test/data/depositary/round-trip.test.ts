/** Whatever a page says is what the facts say afterwards, date by date, and the second time nothing is new. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { readFacts } from '../../../data/build/facts/read.js';
import { addDays } from '../../../src/model/dates.js';
import { assemble } from '../../../src/model/document/assemble.js';
import { parseDataset, tally } from '../../../src/model/index.js';
import { toDocument } from '../../../src/model/document/to-document.js';
import type { Action, DataDocument } from '../../../src/model/dataset.js';
import { after, cell, facts, news, pageOf, PAGE_DATE, update } from './made-up.js';

type Acts = Pick<Action, 'signed' | 'ratified' | 'acceded' | 'succeeded'>;

const { dataset, tables } = readFacts(facts.texts);
const present = new Map(dataset.actions.map(({ state, ...action }) => [state, pick(action)]));
const spelling = new Map(tables.states.rows.map(({ get }) => [get('iso3'), get('name_untc')]));

function pick({ signed, ratified, acceded, succeeded }: Acts): Acts {
  const all = Object.entries({ signed, ratified, acceded, succeeded });
  return Object.fromEntries(all.filter(([, date]) => date));
}

/** The made-up page with these rows in place of its own. */
function pageWith(rows: ReadonlyMap<string, Acts>): string {
  const all = [...rows.values()];
  const parties = all.filter(({ ratified, acceded, succeeded }) => ratified ?? acceded ?? succeeded).length;
  return pageOf({
    ...news(),
    totals: [all.filter(({ signed }) => signed).length, parties],
    rows: [...rows].map(([state, { signed, ratified, acceded, succeeded }]) => {
      const mark = acceded ? 'a' : succeeded ? 'd' : '';
      return [spelling.get(state)!, cell(signed), cell(ratified ?? acceded ?? succeeded, mark)];
    }),
  });
}

const day = fc.integer({ min: 0, max: 5379 }).map(days => addDays('2012-02-28', days));
const acts: fc.Arbitrary<Acts> = fc
  .tuple(fc.constantFrom('signed', 'ratified', 'acceded', 'succeeded', 'none'), day, day)
  .map(([kind, one, other]) => {
    const [early, late] = [one, other].sort() as [string, string];
    if (kind === 'none') return {};
    return kind === 'ratified' ? { signed: early, ratified: late } : { [kind]: early };
  });

it('takes any rows into the facts as they stand on the page', () => {
  const codes = [...spelling.keys()];
  const edits = fc.array(fc.tuple(fc.constantFrom(...codes), acts), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(edits, edited => {
      const rows = new Map(present);
      for (const [state, own] of edited) {
        rows.delete(state);
        if (Object.keys(own).length) rows.set(state, own);
      }
      const text = pageWith(rows);
      // By chance the dates may give the totals of the concept note, whose row says that they do not.
      const actions = [...rows].map(([state, own]) => ({ state, ...own }));
      const note = tally(assemble({ actions } as unknown as DataDocument), '2022-05-24');
      fc.pre(!(note.party === 48 && note.signatory === 17));
      const first = update(facts, text);
      const next = after(facts, first);
      const { dataset } = readFacts(next.texts);
      assert.deepEqual(
        Object.fromEntries(dataset.actions.map(({ state, ...own }) => [state, pick(own)])),
        Object.fromEntries([...rows].sort()),
      );
      assert.equal(dataset.statusAsAt, PAGE_DATE);
      assert.ok(dataset.actions.every(({ confidence }) => confidence === 'high'));
      parseDataset(JSON.parse(JSON.stringify(toDocument(dataset))));
      const changed = new Set(first.update.changes.map(({ state }) => state));
      for (const [state] of edited) {
        const same = JSON.stringify(present.get(state)) === JSON.stringify(rows.get(state));
        assert.equal(changed.has(state), !same, state);
      }
      assert.equal(update(next, text).news, false);
    }),
    { numRuns: process.env.DEEP ? 60 : 15 },
  );
});
