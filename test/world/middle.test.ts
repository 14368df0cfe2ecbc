/** Plane geometry, on shapes that can be reckoned in the head. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundsOf, largest, middle, size } from '../../src/world/middle.js';

const rectangle = (x0: number, y0: number, x1: number, y1: number) => [x0, y0, x1, y0, x1, y1, x0, y1];
const backwards = (ring: number[]) => rectangle(ring[0]!, ring[5]!, ring[2]!, ring[1]!);

describe('a ring', () => {
  const ring = rectangle(10, 20, 14, 23);

  it('has twice its area for a size, whichever way it runs', () => {
    assert.equal(size(ring), 24);
    assert.equal(size(backwards(ring)), 24);
    assert.equal(size([1, 1, 5, 1, 1, 4]), 12);
  });

  it('has a box around it', () => {
    assert.deepEqual(boundsOf(ring), [10, 20, 14, 23]);
    assert.deepEqual(boundsOf([5, 7, 9, 3, 2, 4]), [2, 3, 9, 7]);
  });

  it('is the largest of some, and the first of two that are equal', () => {
    const small = rectangle(0, 0, 2, 2);
    const twin = rectangle(30, 20, 34, 23);
    assert.equal(largest([small, ring, twin]), ring);
    assert.equal(largest([ring, small]), ring);
  });
});

describe('the middle of an area', () => {
  it('is the middle of a plain one, between two lines of the grid', () => {
    assert.deepEqual(middle([rectangle(0, 0, 10, 10)]), [5, 5.5]);
    assert.deepEqual(middle([rectangle(100, 40, 130, 60)]), [115, 50.5]);
  });

  it('is where it is widest, beside a hole', () => {
    assert.deepEqual(middle([rectangle(0, 0, 20, 10), rectangle(4, 2, 8, 8)]), [14, 5.5]);
    assert.deepEqual(middle([rectangle(0, 0, 20, 10), rectangle(12, 2, 16, 8)]), [6, 5.5]);
  });

  it('leaves half its height for a place that is much wider', () => {
    // A T: its bar from 0 to 40, its stem 4 wide.
    const t = [0, 0, 40, 0, 40, 40, 22, 40, 22, 100, 18, 100, 18, 40, 0, 40];
    assert.deepEqual(middle([t]), [20, 30.5]);
  });

  it('stays at half its height where others are only a little wider', () => {
    // Sides that lean outwards: 100 wide above, 90 below.
    assert.deepEqual(middle([[0, 0, 100, 0, 95, 100, 5, 100]]), [50, 50.5]);
  });

  it('counts islands by the height of the largest, and stands on the widest', () => {
    assert.deepEqual(middle([rectangle(0, 0, 10, 10), rectangle(20, 4, 50, 7)]), [35, 5.5]);
  });
});
