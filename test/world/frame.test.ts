/** The part of the world that a map shows, and the way from one to another. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { between, boxOf, Frame } from '../../src/world/frame.js';
import { HEIGHT, MARKER_RADIUS, markers, REGION_BOXES, WIDTH } from '../../src/world/index.js';

const whole = [0, 0, WIDTH, HEIGHT];

describe('a frame', () => {
  it('is the box of an M49 region; for the world and its groups the whole map', () => {
    assert.deepEqual(boxOf('europe'), REGION_BOXES.europe);
    for (const region of ['world', 'grulac', undefined, '']) assert.deepEqual(boxOf(region), whole);
    assert.deepEqual(new Frame().box, whole);
  });

  it('of the whole map shows markers in their size, where they were moved to', () => {
    const frame = new Frame();
    assert.equal(frame.scale, 1);
    assert.equal(frame.radius, MARKER_RADIUS);
    for (const [state, { x, y }] of markers) assert.deepEqual(frame.marker(state), [x, y], state);
  });

  it('of half the width shows them half as large on the map, half way to where the State is', () => {
    const frame = new Frame([0, 0, WIDTH / 2, HEIGHT / 2]);
    assert.equal(frame.radius, MARKER_RADIUS / 2);
    const moved = [...markers].filter(([, { x, y, ax, ay }]) => x !== ax && y !== ay);
    assert.ok(moved.length > 0);
    for (const [state, { x, y, ax, ay }] of moved)
      assert.deepEqual(frame.marker(state), [(x + ax) / 2, (y + ay) / 2], state);
  });
});

describe('the way between two boxes', () => {
  const from = [0, 0, 100, 50] as const;
  const to = [100, 20, 20, 10] as const;
  const at = (progress: number) => between(from, to, progress).box;

  it('begins and ends at them, and is half done in the middle', () => {
    assert.deepEqual(at(0), [...from]);
    assert.deepEqual(at(0.5), [50, 10, 60, 30]);
    assert.deepEqual(at(1), [...to]);
  });

  it('is slow at both ends, alike', () => {
    assert.deepEqual(at(0.25), [12.5, 2.5, 90, 45]);
    assert.deepEqual(at(0.75), [87.5, 17.5, 30, 15]);
  });
});
