/** Packing and reading back, on a world of four fields that meet in one point. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from '../../data/build/world/encode.js';
import { points, unpack, type Line, type Points } from '../../src/world/unpack.js';

type Corner = [number, number];

const field = (x: number, y: number): Corner[][] => {
  const corners: Corner[] = [
    [x, y],
    [x + 100, y],
    [x + 100, y + 100],
    [x, y + 100],
    [x, y],
  ];
  return [corners];
};

const fields = new Map([
  ['A', [field(500, 300)]],
  ['B', [field(600, 300)]],
  ['C', [field(500, 400)]],
  ['D', [field(600, 400), field(900, 700)]],
]);

/** The points of a ring or line, in an order that does not depend on where it begins or leads. */
const corners = (points: Points): string =>
  points
    .flatMap((x, i) => (i % 2 ? [] : [`${x},${points[i + 1]}`]))
    .sort()
    .join(' ');

/** Its ends. */
const ends = (points: Points): string => corners([...points.slice(0, 2), ...points.slice(-2)]);

for (const order of ['ABCD', 'DCBA', 'CADB', 'BDAC'])
  describe(`four fields packed as ${order}`, () => {
    const ids = [...order];
    const { steps, areas, borders, coasts } = unpack(encode({ areas: fields, dotted: [] }, ids));
    const of = (line: Line) => points(steps, line);

    it('have the corners that they had', () => {
      assert.deepEqual(
        areas.map(rings => rings.map(ring => corners(of(ring))).sort()),
        ids.map(id =>
          fields
            .get(id)!
            .map(([ring]) => corners(ring!.slice(1).flat()))
            .sort(),
        ),
      );
    });

    it('have each border once, between the right two', () => {
      const told = borders.map(({ a, b, dotted, ...line }) => {
        assert.equal(dotted, false);
        return `${[ids[a], ids[b]].sort().join('')} ${ends(of(line))}`;
      });
      assert.deepEqual(told.sort(), [
        'AB 600,300 600,400',
        'AC 500,400 600,400',
        'BD 600,400 700,400',
        'CD 600,400 600,500',
      ]);
    });

    it('have a coast around them, and the island one of its own', () => {
      const around = coasts
        .map(of)
        .flatMap(line =>
          line.flatMap((x, i) =>
            i % 2 || i === 0 ? [] : [Math.hypot(x - line[i - 2]!, line[i + 1]! - line[i - 1]!)],
          ),
        );
      assert.equal(
        around.reduce((sum, length) => sum + length, 0),
        800 + 400,
      );
    });
  });
