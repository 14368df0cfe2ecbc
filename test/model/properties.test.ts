/** Properties that hold on every date, with the real facts and with generated ones. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/model/dates.js';
import {
  chronicle,
  dataset,
  parseDataset,
  statusOn,
  tally,
  type Dataset,
  type Status,
} from '../../src/model/index.js';
import { anyDate, anyDocument } from './documents.js';

const datasets: Record<string, fc.Arbitrary<Dataset>> = {
  'the real facts': fc.constant(dataset),
  'any valid facts': anyDocument.map(parseDataset),
};

const order: Status[] = ['no-action', 'signatory', 'party'];

/** Every day on which something happens, the days around it, and the ends of the calendar. */
function daysOf(facts: Dataset): string[] {
  const days = chronicle(facts).flatMap(({ date }) => [addDays(date, -1), date, addDays(date, 1)]);
  return [...new Set(['0001-01-01', ...days, '9999-12-31'])].sort();
}

function denounced(facts: Dataset, after: string, until: string): string[] {
  const gone = facts.states.filter(state => state.denounced! > after && state.denounced! <= until);
  return gone.map(({ iso3 }) => iso3);
}

for (const [name, facts] of Object.entries(datasets)) {
  const dates = fc.tuple(anyDate, anyDate).map(pair => pair.sort() as [string, string]);

  describe(`on any date, with ${name}`, () => {
    it('the three counts add up to 197, and are the sums of statusOn', () => {
      fc.assert(
        fc.property(facts, anyDate, (facts, date) => {
          const { party, signatory, noAction, total } = tally(facts, date);
          assert.equal(party + signatory + noAction, 197);
          assert.equal(total, 197);
          const statuses = facts.states.map(state => statusOn(state, date));
          const count = (status: Status) => statuses.filter(own => own === status).length;
          assert.deepEqual([party, signatory, noAction], order.map(count).reverse());
        }),
      );
    });

    it('parties never fall by more than the denunciations that took effect', () => {
      fc.assert(
        fc.property(facts, dates, (facts, [earlier, later]) => {
          const lost = denounced(facts, earlier, later).length;
          assert.ok(tally(facts, later).party >= tally(facts, earlier).party - lost);
        }),
      );
    });

    it('a State goes back only by denunciation, and then to no action', () => {
      fc.assert(
        fc.property(facts, dates, (facts, [earlier, later]) => {
          const gone = denounced(facts, earlier, later);
          for (const state of facts.states) {
            const [before, after] = [statusOn(state, earlier), statusOn(state, later)];
            if (gone.includes(state.iso3)) assert.equal(after, 'no-action');
            else assert.ok(order.indexOf(after) >= order.indexOf(before), state.iso3);
          }
        }),
      );
    });

    it('only States that act on a date change on it, and all of those do', () => {
      fc.assert(
        fc.property(facts, facts => {
          const acting = new Map<string, Set<string>>();
          for (const { date, state } of chronicle(facts)) {
            acting.set(date, (acting.get(date) ?? new Set()).add(state));
          }
          for (const date of daysOf(facts)) {
            if (date === '0001-01-01') continue;
            const changed = facts.states.filter(
              state => statusOn(state, date) !== statusOn(state, addDays(date, -1)),
            );
            const acted = [...(acting.get(date) ?? [])].sort();
            assert.deepEqual(
              changed.map(({ iso3 }) => iso3),
              acted,
              date,
            );
          }
        }),
        { numRuns: name === 'the real facts' ? 1 : 40 },
      );
    });

    it('a chronicle played back gives every status', () => {
      fc.assert(
        fc.property(facts, anyDate, (facts, date) => {
          const now = new Map(facts.states.map(({ iso3 }) => [iso3, 'no-action' as Status]));
          for (const entry of chronicle(facts)) {
            if (entry.date > date) break;
            if (entry.kind === 'signature') now.set(entry.state, 'signatory');
            else now.set(entry.state, entry.kind === 'denunciation' ? 'no-action' : 'party');
          }
          for (const state of facts.states) assert.equal(statusOn(state, date), now.get(state.iso3));
        }),
      );
    });
  });
}
