/** Data documents made at random, all of them valid, some with denunciations. */

import fc from 'fast-check';
import { register } from '../../src/model/codes.js';
import { addDays, addMonths } from '../../src/model/dates.js';
import type { Action, CalendarDate, DataDocument } from '../../src/model/dataset.js';

export const OPENED = '2012-02-28';

/** A date from 2010 to 2044. */
export const anyDate = fc.integer({ min: 0, max: 12_700 }).map(days => addDays('2010-01-01', days));

/** A part of what is possible, so that the same draft fits every span: 0 is its first day, 1 its last. */
const part = fc.integer({ min: 0, max: 1000 }).map(thousandth => thousandth / 1000);

const acts = fc.record({
  deposit: fc.constantFrom('none', 'ratified', 'acceded', 'succeeded'),
  first: part,
  second: part,
  leaves: fc.option(part, { freq: 3 }),
});

type Draft = typeof acts extends fc.Arbitrary<infer T> ? T : never;

function action(state: string, { deposit, first, second, leaves }: Draft, days: number): Action {
  const [early, late] = [first, second].sort((a, b) => a - b).map(share => day(days, share)) as [
    string,
    string,
  ];
  if (deposit === 'none') return { state, signed: early };
  const made: Action =
    deposit === 'ratified' ? { state, signed: early, ratified: late } : { state, [deposit]: late };
  if (leaves === null) return made;
  const notified = addDays(late, Math.round(leaves * days));
  const last = addDays(OPENED, days);
  return { ...made, denounced: addMonths(notified < last ? notified : last, 12) };
}

function day(days: number, share: number): CalendarDate {
  return addDays(OPENED, Math.round(days * share));
}

export const anyDocument: fc.Arbitrary<DataDocument> = fc
  .record({
    // To September 2026: a document is not of a day to come.
    days: fc.integer({ min: 0, max: 5300 }),
    states: fc.uniqueArray(fc.constantFrom(...register.map(({ iso3 }) => iso3)), { maxLength: 60 }),
    drafts: fc.array(acts, { minLength: 60, maxLength: 60 }),
  })
  .map(({ days, states, drafts }) => ({
    schema: 1,
    statusAsAt: addDays(OPENED, days),
    treaty: {
      title: { en: 'A treaty' },
      short: 'T',
      adopted: '2011-12-19',
      opened: OPENED,
      inForce: '2014-04-14',
    },
    source: { name: 'Somewhere', url: 'https://example.org/' },
    actions: states.map((state, index) => action(state, drafts[index]!, days)),
  }));
