/** Membership of States: regions, regional groups, the United Nations. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '../../src/model/index.js';
import { groupOf, GROUPS, isRegion, regionOf, REGIONS, statesIn } from '../../src/world/regions.js';
import { groupNoteOf, unStatusOf } from '../../src/world/un-status.js';

const codes = dataset.states.map(({ iso3 }) => iso3);

describe('a State', () => {
  const table: [string, string | null, string | null, string | null][] = [
    ['SVN', 'europe', 'eastern-european', 'member'],
    ['KEN', 'africa', 'african', 'member'],
    ['BRA', 'americas', 'grulac', 'member'],
    ['JPN', 'asia', 'asia-pacific', 'member'],
    ['CYP', 'asia', 'asia-pacific', 'member'],
    ['FJI', 'oceania', 'asia-pacific', 'member'],
    ['AUS', 'oceania', 'weog', 'member'],
    ['CAN', 'americas', 'weog', 'member'],
    ['AFG', 'asia', 'asia-pacific', 'member'],
    ['ZWE', 'africa', 'african', 'member'],
    ['VAT', 'europe', null, 'observer'],
    ['PSE', 'asia', 'asia-pacific', 'observer'],
    ['COK', 'oceania', null, 'non-member'],
    ['NIU', 'oceania', null, 'non-member'],
    ['XXX', null, null, null],
    ['', null, null, null],
  ];
  for (const [state, region, group, membership] of table)
    it(`${state || 'without a code'} is in ${region}, ${group}, ${membership}`, () => {
      assert.equal(regionOf(state), region);
      assert.equal(groupOf(state), group);
      assert.equal(unStatusOf(state), membership);
    });

  it('has a note where its group needs a word', () => {
    assert.match(groupNoteOf('TUR')!.en, /Türkiye/);
    assert.match(groupNoteOf('USA')!.en, /observer/);
    for (const other of ['SVN', 'XXX', 'constructor']) assert.equal(groupNoteOf(other), null);
  });
});

describe('regions and groups', () => {
  it('share out the States', () => {
    const sizes = (regions: readonly (typeof REGIONS | typeof GROUPS)[number][]) =>
      Object.fromEntries(regions.map(region => [region, statesIn(region).length]));
    assert.deepEqual(sizes(REGIONS), { africa: 54, americas: 35, asia: 48, europe: 44, oceania: 16 });
    assert.deepEqual(sizes(GROUPS), {
      african: 54,
      'asia-pacific': 55,
      'eastern-european': 23,
      grulac: 33,
      weog: 29,
    });
    assert.deepEqual(REGIONS.flatMap(statesIn).sort(), codes);
  });

  it('list their States in the order of the register, and the world lists all', () => {
    assert.deepEqual(statesIn('world'), codes);
    for (const region of [...REGIONS, ...GROUPS]) {
      const states = statesIn(region);
      assert.deepEqual(states, [...states].sort(), region);
    }
  });

  it('are what the attribute `region` takes, in small letters', () => {
    for (const region of ['world', ...REGIONS, ...GROUPS]) assert.equal(isRegion(region), true, region);
    for (const other of ['', 'World', 'Africa', 'atlantis', 'toString', null, undefined, 1])
      assert.equal(isRegion(other), false, String(other));
  });
});
