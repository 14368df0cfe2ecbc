/** The build of the world: what it packs comes back, and what is wrong is refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readAreas, readSmallStates, readStates } from '../../data/build/world/areas.js';
import { wholeWorld } from '../../data/build/world.js';
import { faults, inaccuracies, ringsOf, type Finished } from '../../data/build/world/assert.js';
import { readAtlas } from '../../data/build/world/atlas.js';
import { correct } from '../../data/build/world/corrections.js';
import { encode } from '../../data/build/world/encode.js';
import { placeMarkers } from '../../data/build/world/markers.js';
import { dottedLines } from '../../data/build/world/dotted.js';
import { mergePieces } from '../../data/build/world/merge.js';
import { project } from '../../data/build/world/projection.js';
import { coarsePacked } from '../../src/world/generated/outlines.js';
import { finePacked } from '../../src/world/generated/outlines-fine.js';
import { ids } from '../../src/world/outlines.js';

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
  test(`the committed ${name} outlines are near enough to the atlas`, () =>
    assert.deepEqual(inaccuracies(whole, ringsOf(set)), []));

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
  const refused = (wrong: Finished, why: RegExp) => assert.match(faults(wrong).join('\n'), why);
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
    doctored(rings => rings.set('ISL', [[[900, 50], [3100, 50], [3100, 60], [900, 50]]])), // prettier-ignore
    /ISL leaves the map[^]*ISL has an edge that crosses the map/,
  );
  refused(
    doctored(rings => rings.set('ISL', [[[900, 50], [910, 50], [920, 50], [900, 50]]])), // prettier-ignore
    /ISL has a ring of no size/,
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
    [11.5, 0, 1435, 747],
    [-159.77, -21.2, 2971, 984],
    [170, 66, 2379, 96],
  ];
  for (const [lon, lat, x, y] of table) {
    const [px, py] = project([lon, lat]);
    assert.ok(Math.abs(px - x) < 3 && Math.abs(py - y) < 3, `${lon}, ${lat}: ${px}, ${py}`);
  }
});
