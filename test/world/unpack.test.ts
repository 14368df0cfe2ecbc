/** Packing and reading back, on walls whose bricks belong to any States. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ringsOf } from '../../data/build/world/assert.js';
import type { Piece } from '../../data/build/world/corrections.js';
import { encode } from '../../data/build/world/encode.js';
import { mergePieces } from '../../data/build/world/merge.js';
import { ringArea, wind } from '../../data/build/world/plane.js';
import { unpack, type Line } from '../../src/world/unpack.js';

const COLUMNS = 6;

/** Rows of bricks that begin `shift` further right than the row above. */
const wall = (owners: number[], shift: number): Piece[] =>
  owners.map((owner, i) => {
    const y = Math.floor(i / COLUMNS) * 10;
    const x = (i % COLUMNS) * 10 + ((y / 10) % 2) * shift;
    const corners = [x, x + 5, x + 10].map((at): [number, number] => [at, y]);
    const below = [x + 10, x + 5, x].map((at): [number, number] => [at, y + 10]);
    return { area: String(owner), name: String(i), shape: [[...corners, ...below, corners[0]!]] };
  });

/** By the State of a coast, or the two States of a border. */
type Lengths = Record<string, number>;

function add(lengths: Lengths, areas: string[], length: number): void {
  const name = areas.sort().join();
  lengths[name] = (lengths[name] ?? 0) + length;
}

function expectedLengths(bricks: Piece[]): Lengths {
  const sides = new Map<string, { length: number; areas: string[] }>();
  for (const { area, shape } of bricks)
    shape[0]!.slice(1).forEach((point, i) => {
      const before = shape[0]![i]!;
      const key = [point, before].map(String).sort().join(' ');
      const length = Math.abs(point[0] - before[0]) + Math.abs(point[1] - before[1]);
      sides.set(key, { length, areas: [...(sides.get(key)?.areas ?? []), area] });
    });
  const lengths: Lengths = {};
  for (const { length, areas } of sides.values()) if (areas[0] !== areas[1]) add(lengths, areas, length);
  return lengths;
}

/** Packs a wall and reads it back. */
function readBack(bricks: Piece[]): { areas: [id: string, area: number][]; lengths: Lengths } {
  const merged = mergePieces(bricks).areas;
  const shapes = [...merged.keys()];
  const areas = new Map([...merged].map(([id, own]) => [id, own.map(wind)]));
  const packed = encode({ areas, dotted: [] }, shapes);
  const { steps, borders, coasts } = unpack(packed);
  const lengths: Lengths = {};
  const lengthOf = ({ from, to }: Line) =>
    steps.slice(from, to).reduce((sum, step) => sum + Math.abs(step), 0);
  for (const border of borders) add(lengths, [shapes[border.a]!, shapes[border.b]!], lengthOf(border));
  for (const coast of coasts) add(lengths, [shapes[coast.a]!], lengthOf(coast));
  assert.ok(borders.every(({ dotted }) => !dotted));
  const sum = (rings: [number, number][][]) => rings.reduce((all, ring) => all + ringArea(ring), 0);
  return {
    areas: [...ringsOf({ shapes, packed, grid: 1 })].map(([id, rings]) => [id, sum(rings)]),
    lengths,
  };
}

function check(bricks: Piece[]): void {
  const { areas, lengths } = readBack(bricks);
  for (const [id, area] of areas) assert.equal(area, 100 * bricks.filter(brick => brick.area === id).length);
  assert.deepEqual(lengths, expectedLengths(bricks));
}

const anyOwners = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 36, maxLength: 36 });

test('whatever States a plane is divided into, they come back with every border and coast, once', () => {
  fc.assert(
    fc.property(anyOwners, owners => check(wall(owners, 5))),
    { numRuns: 100 },
  );
});

test('four States around a point come back so, whichever is packed first', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), order => {
      const quarters = Array.from(
        { length: 36 },
        (_, i) => order[(i % COLUMNS < 3 ? 0 : 1) + (i < 18 ? 0 : 2)]!,
      );
      check(wall(quarters, 0));
    }),
  );
});

test('States that meet themselves and others at a corner come back whole', () => {
  fc.assert(
    fc.property(anyOwners, owners => {
      for (const [id, area] of readBack(wall(owners, 0)).areas)
        assert.equal(area, 100 * owners.filter(owner => String(owner) === id).length);
    }),
    { numRuns: 100 },
  );
});
