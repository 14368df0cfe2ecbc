/** The committed world, read through the module that the elements import. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults } from '../../data/build/world/assert.js';
import { register } from '../../src/model/codes.js';
import { homeOf } from '../../src/world/framing.js';
import { anchor } from '../../src/world/anchors.js';
import { coarse, MARKER_RADIUS, markers, territories, WIDTH } from '../../src/world/index.js';
import { neighbours } from '../../src/world/neighbours.js';
import { fine } from '../../src/world/fine.js';
import { ids } from '../../src/world/outlines.js';
import { finePacked } from '../../src/world/generated/outlines-fine.js';
import { coarsePacked } from '../../src/world/generated/outlines.js';

const states = register.map(({ iso3 }) => iso3);

/** The rings or lines of a path made of `M` and relative `l`, as points. Throws on anything else. */
function parse(d: string): [number, number][][] {
  return (d.match(/M[^M]*/g) ?? []).map(part => {
    const found = /^M([\d.-]+),([\d.-]+)l([\d.,-]+)z?$/.exec(part);
    const steps = found?.[3]!.split(',').map(Number) ?? [];
    if (!found || steps.length % 2) throw new Error(`Not a path: ${part.slice(0, 60)}`);
    let [x, y] = [Number(found[1]), Number(found[2])];
    const points: [number, number][] = [[x, y]];
    for (let i = 0; i < steps.length; i += 2) points.push([(x += steps[i]!), (y += steps[i + 1]!)]);
    return points;
  });
}

for (const [name, { text, grid }] of Object.entries({ coarsePacked, finePacked }))
  test(`the committed world has no fault that the build knows: ${name}`, () => {
    const placed = [...markers].map(([iso3, marker]) => ({ iso3, ...marker }));
    assert.equal(placed.length, 38);
    const world = { shapes: [...ids], packed: text, grid, markers: placed, small: placed };
    assert.deepEqual(faults({ ...world, states: [...register], areas: [...territories] }), []);
  });

test('an anchor lies within the home of its State', () => {
  for (const state of states) {
    const [x, y] = anchor(state);
    const marker = markers.get(state);
    if (marker) assert.deepEqual([x, y], [marker.x, marker.y]);
    else {
      const [x0, y0, x1, y1] = homeOf(state);
      assert.ok(x >= x0 && x <= x1 && y > y0 && y < y1, state);
    }
  }
  assert.equal(anchor('FRA'), anchor('FRA'), 'is found once');
  assert.throws(() => anchor('XXX'), { name: 'RangeError', message: /XXX/ });
});

test('the home of the States that span the map is their mainland', () => {
  for (const state of ['USA', 'KIR', 'FRA', 'NZL', 'FJI']) {
    const [x0, , x1] = homeOf(state);
    assert.ok(x1 - x0 < WIDTH / 3, `${state}: ${x0} to ${x1}`);
  }
});

test('a State that is only a marker has no shape, and a home of no size', () => {
  assert.equal(coarse.shape('MCO'), '');
  assert.equal(coarse.shape('XXX'), '');
  const { x, y } = markers.get('MCO')!;
  assert.deepEqual(homeOf('MCO'), [x, y, x, y]);
});

test('a circle that was moved knows where its State is', () => {
  for (const [state, { ax, ay }] of markers) {
    if (!coarse.shape(state) || state === 'KIR') continue; // whose circle stands far from its largest island
    const [x0, y0, x1, y1] = homeOf(state);
    assert.ok(ax >= x0 && ax <= x1 && ay >= y0 && ay <= y1, state);
  }
});

test('circles stand near their States, and can be seen on a map 600 px wide', () => {
  for (const p of markers.values()) assert.ok(Math.hypot(p.x - p.ax, p.y - p.ay) < 2 * MARKER_RADIUS);
  assert.ok((MARKER_RADIUS * 600) / WIDTH >= 2.6 && (MARKER_RADIUS * 600) / WIDTH <= 3);
});

test('Tarawa carries the circle of Kiribati, and the Cook Islands stand beside Niue', () => {
  assert.ok(markers.get('KIR')!.ax > WIDTH * 0.85);
  assert.ok(markers.get('COK')!.x > markers.get('NIU')!.x);
});

/** The edges of rings (closed) or lines, each named by its two ends in one order. */
function edgesOf(d: string): string[] {
  const closed = d.endsWith('z');
  return parse(d).flatMap(points =>
    points
      .map((point, i) => [point, points[(i + 1) % points.length]!].map(String).sort().join(' '))
      .slice(0, closed ? undefined : -1),
  );
}

for (const [name, outlines] of Object.entries({ coarse, fine }))
  test(`every border is drawn once, solid or dotted, and no coast is drawn as one: ${name}`, () => {
    const sides = new Map<string, string[]>();
    for (const [id, d] of outlines.shapes())
      for (const edge of edgesOf(d)) sides.set(edge, [...(sides.get(edge) ?? []), id]);
    const lines = [...edgesOf(outlines.innerBorders()), ...edgesOf(outlines.dottedLines())];
    assert.equal(new Set(lines).size, lines.length);
    const kosovo = edgesOf(outlines.dottedLines()).filter(edge => !sides.has(edge));
    assert.ok(kosovo.length > 2, `${kosovo.length} pieces of line inside Serbia`);
    const wanted = [...sides].filter(([, ids]) => ids.length > 1).map(([edge]) => edge);
    assert.deepEqual(lines.filter(edge => !kosovo.includes(edge)).sort(), wanted.sort());
    const shores = [...sides].filter(([, ids]) => ids.length === 1).map(([edge]) => edge);
    assert.deepEqual(edgesOf(outlines.coasts()).sort(), shores.sort());
    const dotted = edgesOf(outlines.dottedLines()).map(edge =>
      (sides.get(edge) ?? ['SRB']).slice().sort().join(),
    );
    assert.deepEqual(
      [...new Set(dotted)].sort().join(' '),
      'CHN,IND CHN,PAK CHN,XJK EGY,SDN ESH,MAR IND,PAK IND,XJK KEN,SSD PAK,XJK SDN,SSD SRB',
    );
  });

test('both degrees of detail show the same areas, borders and dotted lines', () => {
  assert.deepEqual([...coarse.shapes().keys()], [...fine.shapes().keys()]);
  const pairs = ({ world }: typeof coarse, isDotted: boolean) =>
    [
      ...new Set(
        world.borders.filter(({ dotted }) => dotted === isDotted).map(({ a, b }) => [a, b].sort().join()),
      ),
    ].sort();
  assert.deepEqual(pairs(coarse, true), pairs(fine, true));
  assert.deepEqual(
    pairs(coarse, false).filter(pair => !pairs(fine, false).includes(pair)),
    [],
  );
  assert.ok(fine.world.steps.length > 1.8 * coarse.world.steps.length);
});

test('neighbours share a border', () => {
  const touch = neighbours();
  const expected: Record<string, string> = {
    ...{ LSO: 'ZAF', PRT: 'ESP', VAT: 'ITA', SMR: 'ITA', MCO: 'FRA', KOR: 'PRK', LIE: 'AUT CHE' },
    ...{ AND: 'ESP FRA', PSE: 'EGY ISR JOR', SOM: 'DJI ETH KEN', CHE: 'AUT DEU FRA ITA LIE' },
    ...{ UKR: 'BLR HUN MDA POL ROU RUS SVK', SRB: 'ALB BGR BIH HRV HUN MKD MNE ROU' },
    ...{ JPN: '', CYP: '', AUS: '', MDV: '' },
  };
  for (const [state, others] of Object.entries(expected))
    assert.equal((touch.get(state) ?? []).join(' '), others, state);
  assert.equal(neighbours(), touch, 'are found once');
  for (const code of [...touch.keys(), ...[...touch.values()].flat()]) assert.ok(states.includes(code), code);
  for (const [state, others] of touch)
    for (const other of others) assert.ok(touch.get(other)!.includes(state), `${state} ${other}`);
});

test('territories have a shape, an owner or none, and a name in six languages', () => {
  const of = (id: string) => territories.find(territory => territory.id === id);
  assert.deepEqual(of('TWN'), { id: 'TWN', owner: 'CHN', fill: 'state', note: null });
  assert.deepEqual(of('GRL'), { id: 'GRL', owner: 'DNK', fill: 'neutral', note: 'denmark' });
  assert.deepEqual(of('FLK'), { id: 'FLK', owner: 'GBR', fill: 'neutral', note: 'malvinas' });
  assert.deepEqual(of('PRI'), { id: 'PRI', owner: 'USA', fill: 'state', note: 'territory' });
  assert.deepEqual(of('ESH'), { id: 'ESH', owner: null, fill: 'neutral', note: 'western-sahara' });
  for (const { id, owner, fill } of territories) {
    assert.ok(!states.includes(id) && coarse.shape(id), id);
    assert.ok(owner ? states.includes(owner) : fill === 'neutral', id);
  }
});
