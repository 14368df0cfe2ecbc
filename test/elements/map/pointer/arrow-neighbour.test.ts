import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neighbourTowards } from '../../../../src/elements/map/pointer/arrow-neighbour.js';
import { register } from '../../../../src/model/codes.js';
import { anchor } from '../../../../src/world/anchors.js';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const all = register.map(({ iso3 }) => iso3);

/** Every State that arrows lead to from one. */
function reachable(start: string): Set<string> {
  const seen = new Set([start]);
  for (const state of seen) {
    for (const arrow of arrows) {
      const next = neighbourTowards(arrow, state);
      if (next) seen.add(next);
    }
  }
  return seen;
}

describe('arrow keys on the map', () => {
  it('reach all 197 from each of the 197', () => {
    for (const state of all) assert.equal(reachable(state).size, 197, `from ${state}`);
  });

  it('lead in their direction', () => {
    for (const state of all) {
      const [x, y] = anchor(state);
      const right = neighbourTowards('ArrowRight', state);
      const down = neighbourTowards('ArrowDown', state);
      if (right) assert.ok(anchor(right)[0] > x, `${state} → ${right}`);
      if (down) assert.ok(anchor(down)[1] > y, `${state} ↓ ${down}`);
    }
  });

  it('lead where a person expects', () => {
    const expected = [
      ['ArrowDown', 'USA', 'MEX'],
      ['ArrowUp', 'USA', 'CAN'],
      ['ArrowRight', 'PRT', 'ESP'],
      ['ArrowUp', 'ZAF', 'BWA'],
      ['ArrowDown', 'MNG', 'CHN'],
      ['ArrowDown', 'SVN', 'HRV'],
    ] as const;
    const found = expected.map(([arrow, from]) => [arrow, from, neighbourTowards(arrow, from)]);
    assert.deepEqual(found, expected);
  });

  it('stay where there is nothing further, and are no other key', () => {
    assert.equal(neighbourTowards('ArrowDown', 'NZL'), undefined);
    assert.equal(neighbourTowards('Tab', 'NZL'), undefined);
  });
});
