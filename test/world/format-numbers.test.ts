/** Numbers as text, on pages old and new. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatNumbers } from '../../src/world/format-numbers.js';

describe('written', () => {
  it('puts a comma between, and nothing around', () => {
    assert.equal(formatNumbers([1, -2, 0.5]), '1,-2,0.5');
    assert.equal(formatNumbers([7]), '7');
    assert.equal(formatNumbers([]), '');
  });

  it('asks no `toJSON` that a page gave to all lists, and leaves the list as it is', () => {
    const prototype = Array.prototype as unknown as Record<string, unknown>;
    prototype['toJSON'] = () => 'a list';
    try {
      const numbers = Object.freeze([1, 2]);
      assert.equal(formatNumbers(numbers), '1,2');
    } finally {
      delete prototype['toJSON'];
    }
  });
});
