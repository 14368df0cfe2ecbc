/** The build of the world: what it packs comes back, and what is wrong is refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { readAreas, readSmallStates, readStates } from '../../data/build/world/areas.js';
import { wholeWorld } from '../../data/build/world.js';
import { checkWorld, faults, inaccuracies, ringsOf, type Finished } from '../../data/build/world/assert.js';
import { readAtlas } from '../../data/build/world/atlas.js';
import { correct } from '../../data/build/world/corrections.js';
import { encode } from '../../data/build/world/encode.js';
import { placeMarkers } from '../../data/build/world/markers.js';
import { dottedLines } from '../../data/build/world/dotted.js';
import { mergePieces } from '../../data/build/world/merge.js';
import { ringArea, wind } from '../../data/build/world/plane.js';
import { project } from '../../data/build/world/projection.js';
import { coarsePacked } from '../../src/world/generated/outlines.js';
import { finePacked } from '../../src/world/generated/outlines-fine.js';
import { ids } from '../../src/world/outlines.js';
import { points, unpack } from '../../src/world/unpack.js';

const states = readStates();
const small = readSmallStates();
const finished: Finished = {
  shapes: [...ids],
  packed: coarsePacked.text,
  grid: coarsePacked.grid,
  markers: placeMarkers(small),
  states,
  small,
  areas: readAreas(),
};

/** The committed world with something changed, packed again. */
function doctored(change: (shapes: Map<string, [number, number][][]>) => void): Finished {
  const rings = ringsOf(finished);
  change(rings);
  const areas = new Map([...rings].map(([id, own]) => [id, own.map(ring => [ring])]));
  return { ...finished, packed: encode({ areas, dotted: [] }, finished.shapes, finished.grid) };
}

const whole = wholeWorld();
const sets = { coarse: finished, fine: { ...finished, packed: finePacked.text, grid: finePacked.grid } };

for (const [name, set] of Object.entries(sets))
  test(`the committed ${name} outlines are right, and near enough to the atlas`, () => {
    assert.deepEqual(faults(set), []);
    assert.deepEqual(inaccuracies(whole, ringsOf(set)), []);
  });

test('the committed outlines weigh what they may', () => {
  const size = (text: string) => brotliCompressSync(text).length;
  assert.ok(size(coarsePacked.text) <= 11_000, `coarse: ${size(coarsePacked.text)}`);
  assert.ok(size(finePacked.text) <= 25_000, `fine: ${size(finePacked.text)}`);
});

test('a map that gives a State away, loses an island or moves a border is refused', () => {
  const refused = (change: (rings: Map<string, [number, number][][]>) => void): string => {
    const rings = ringsOf(finished);
    change(rings);
    return inaccuracies(whole, rings).join('\n');
  };
  const moved = (ring: [number, number][]) => ring.map(([x, y]): [number, number] => [x + 2, y]);
  assert.match(
    refused(rings => rings.set('GMB', [])),
    /GMB covers 0\.0 %/,
  );
  assert.match(
    refused(rings => rings.set('ISL', [])),
    /An island of ISL, 10\d{4} km², is missing/,
  );
  const shifted = refused(rings => {
    for (const id of rings.keys()) rings.set(id, rings.get(id)!.map(moved));
  });
  assert.match(shifted, /The border [A-Z]{6} is off by \d+\.\d km/);
  assert.match(shifted, /random points inland lie in the wrong area/);
});

test('a world with one fault is refused', () => {
  const refused = (wrong: Finished, why: RegExp) => assert.throws(() => checkWorld(wrong), why);
  refused(
    doctored(rings => {
      const island = rings.get('CUB')!;
      rings.set('CUB', rings.get('MDG')!);
      rings.set('MDG', island);
    }),
    /Cuba .* lies in MDG[^]*Antananarivo .* lies in CUB/,
  );
  const swapped = new Map([
    ['UKR', 'RUS'],
    ['RUS', 'UKR'],
  ]);
  refused(
    { ...finished, shapes: finished.shapes.map(id => swapped.get(id) ?? id) },
    /Simferopol.* lies in RUS/,
  );
  refused({ ...finished, shapes: finished.shapes.map(id => (id === 'ESH' ? 'MAR2' : id)) }, /Laayoune/);
  refused({ ...finished, states: states.slice(1) }, /196 States, not 197/);
  refused({ ...finished, states: [...states.slice(1), { iso3: 'XXX' }] }, /XXX has neither shape nor marker/);
  refused({ ...finished, markers: finished.markers.slice(1) }, /AND is small and has no marker/);
  refused(
    { ...finished, markers: finished.markers.map(marker => ({ ...marker, x: 100, y: 100 })) },
    /circles of AND and ATG overlap/,
  );
  refused({ ...finished, shapes: [...finished.shapes.slice(0, -1), 'AFG'] }, /An id is drawn twice/);
  refused(
    doctored(rings => rings.set('ISL', [[[900, 50], [3000, 50], [3000, 60], [900, 50]]])), // prettier-ignore
    /ISL leaves the map[^]*ISL has an edge that crosses the map/,
  );
  refused(
    doctored(rings => rings.set('ISL', [[[900, 50], [910, 50], [920, 50], [900, 50]]])), // prettier-ignore
    /ISL has a ring of no size/,
  );
});

/** A wall of bricks, each of some State: rows that begin `shift` further right than the one above. */
function wall(owners: number[], columns: number, shift: number) {
  return owners.map((owner, i) => {
    const y = Math.floor(i / columns) * 10;
    const x = (i % columns) * 10 + ((y / 10) % 2) * shift;
    const corners = [x, x + 5, x + 10].map((at): [number, number] => [at, y]);
    const below = [x + 10, x + 5, x].map((at): [number, number] => [at, y + 10]);
    return { area: String(owner), name: String(i), shape: [[...corners, ...below, corners[0]!]] };
  });
}

/** Packs a wall and reads it back: each State's area, and the length of all borders. */
function readBack(bricks: ReturnType<typeof wall>): { areas: Map<string, number>; borders: number } {
  const merged = mergePieces(bricks).areas;
  const order = [...merged.keys()];
  const areas = new Map([...merged].map(([id, shapes]) => [id, shapes.map(wind)]));
  const packed = encode({ areas, dotted: [] }, order);
  let borders = 0;
  const unpacked = unpack(packed);
  for (const border of unpacked.borders) {
    const line = points(unpacked.steps, border);
    for (let i = 2; i < line.length; i++) borders += Math.abs(line[i]! - line[i - 2]!);
  }
  const sum = (rings: [number, number][][]) => rings.reduce((all, ring) => all + ringArea(ring), 0);
  return {
    areas: new Map([...ringsOf({ shapes: order, packed, grid: 1 })].map(([id, rings]) => [id, sum(rings)])),
    borders,
  };
}

/** Total length of the edges between different States. */
function expectedBorders(bricks: ReturnType<typeof wall>): number {
  const sides = new Map<string, { length: number; areas: string[] }>();
  for (const { area, shape } of bricks)
    shape[0]!.slice(1).forEach((point, i) => {
      const before = shape[0]![i]!;
      const key = [point, before].map(String).sort().join(' ');
      const length = Math.abs(point[0] - before[0]) + Math.abs(point[1] - before[1]);
      sides.set(key, { length, areas: [...(sides.get(key)?.areas ?? []), area] });
    });
  return [...sides.values()]
    .filter(({ areas: [a, b] }) => b !== undefined && a !== b)
    .reduce((all, { length }) => all + length, 0);
}

const columns = 6;
const anyOwners = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 36, maxLength: 36 });

test('whatever States a plane is divided into, they come back with every border, once', () => {
  fc.assert(
    fc.property(anyOwners, owners => {
      const bricks = wall(owners, columns, 5);
      const { areas, borders } = readBack(bricks);
      for (const [id, area] of areas)
        assert.equal(area, 100 * owners.filter(owner => String(owner) === id).length);
      assert.equal(borders, expectedBorders(bricks));
    }),
    { numRuns: 300 },
  );
});

test('States that meet four at a corner come back whole', () => {
  fc.assert(
    fc.property(anyOwners, owners => {
      for (const [id, area] of readBack(wall(owners, columns, 0)).areas)
        assert.equal(area, 100 * owners.filter(owner => String(owner) === id).length);
    }),
    { numRuns: 300 },
  );
});

test('a feature that no table knows is refused by name', () => {
  const atlas = readAtlas();
  atlas.push({ name: 'Atlantis', isonum: '', shapes: atlas[0]!.shapes });
  assert.throws(() => correct(atlas, states, readAreas()), /"Atlantis"/);
});

test('an atlas in which a corrected place has moved is refused', () => {
  const without = (name: string) =>
    readAtlas().map(feature => (feature.name === name ? { ...feature, shapes: [] } : feature));
  for (const name of ['Russia', 'Israel', 'Morocco'])
    assert.throws(() => correct(without(name), states, readAreas()), new RegExp(`No polygon of "${name}"`));
});

test('a dotted line that is no longer there is refused by name', () => {
  const pieces = correct(readAtlas(), states, readAreas());
  assert.equal(dottedLines(mergePieces(pieces).between).length, 12);
  const without = pieces.filter(({ name }) => name !== 'Kosovo');
  assert.throws(() => dottedLines(mergePieces(without).between), /"Kosovo"/);
});

test('the projection keeps places where the plane has them', () => {
  const table: [number, number, number, number][] = [
    [11.5, 0, 1148, 597],
    [-159.77, -21.2, 2377, 787],
    [170, 66, 1903, 76],
  ];
  for (const [lon, lat, x, y] of table) {
    const [px, py] = project([lon, lat]);
    assert.ok(Math.abs(px - x) < 3 && Math.abs(py - y) < 3, `${lon}, ${lat}: ${px}, ${py}`);
  }
});
