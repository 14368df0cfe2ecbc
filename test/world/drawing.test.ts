/** The committed world, read through the module that the elements import. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { register } from '../../src/model/codes.js';
import ar from '../../src/language/areas/ar.js';
import en from '../../src/language/areas/en.js';
import es from '../../src/language/areas/es.js';
import fr from '../../src/language/areas/fr.js';
import ru from '../../src/language/areas/ru.js';
import zh from '../../src/language/areas/zh.js';
import {
  anchor,
  bounds,
  coasts,
  dottedLines,
  HEIGHT,
  innerBorders,
  MARKER_RADIUS,
  markers,
  neighbours,
  outlines,
  REGION_BOXES,
  stateOutline,
  territories,
  territoryOutline,
  WIDTH,
} from '../../src/world/index.js';
import { holds, parse } from './paths.js';

const states = register.map(({ iso3 }) => iso3);
const drawn = outlines();

test('every one of the 197 States has a shape or a marker, and nothing else has', () => {
  assert.equal(states.length, 197);
  for (const state of states) assert.ok(drawn.has(state) || markers.has(state), state);
  for (const id of [...drawn.keys(), ...markers.keys()]) assert.ok(states.includes(id), id);
  assert.equal(markers.size, 38);
});

test('paths are whole, closed and on the map', () => {
  const paths = [...drawn, ...territories.map(({ id }) => [id, territoryOutline(id)] as const)];
  for (const [id, d] of paths) {
    const rings = parse(d);
    assert.ok(rings.length > 0 && rings.every(ring => ring.length > 2), id);
    for (const [x, y] of rings.flat()) {
      assert.ok(Number.isInteger(x) && x >= -2 && x <= WIDTH + 2, `${id}: ${x}`);
      assert.ok(Number.isInteger(y) && y >= -2 && y <= HEIGHT + 2, `${id}: ${y}`);
    }
  }
});

test('an anchor lies inside its State, and within its bounds', () => {
  for (const state of states) {
    const [x, y] = anchor(state);
    const marker = markers.get(state);
    if (marker) assert.deepEqual([x, y], [marker.x, marker.y]);
    else {
      assert.ok(holds(drawn.get(state)!, [x, y]), state);
      const [, y0, , y1] = bounds(state);
      assert.ok(y > y0 && y < y1, state);
    }
  }
  assert.equal(anchor('FRA'), anchor('FRA'), 'is found once');
  assert.throws(() => anchor('XXX'), { name: 'RangeError', message: /XXX/ });
});

test('the bounds of the States that span the map are those of their mainland', () => {
  for (const state of ['USA', 'KIR', 'FRA', 'NZL', 'FJI']) {
    const [x0, , x1] = bounds(state);
    assert.ok(x1 - x0 < WIDTH / 4, `${state}: ${x0} to ${x1}`);
  }
});

test('a State that is only a marker has no shape, and bounds of no size', () => {
  assert.equal(stateOutline('MCO'), '');
  assert.equal(stateOutline('XXX'), '');
  const { x, y } = markers.get('MCO')!;
  assert.deepEqual(bounds('MCO'), [x, y, x, y]);
});

test('a circle that was moved knows where its State is', () => {
  for (const [state, { ax, ay }] of markers) {
    if (!drawn.has(state) || state === 'KIR') continue; // whose circle stands far from its largest island
    const [x0, y0, x1, y1] = bounds(state);
    assert.ok(ax >= x0 && ax <= x1 && ay >= y0 && ay <= y1, state);
  }
});

test('circles do not cover each other, and stand near their States', () => {
  const all = [...markers.values()];
  for (const [i, p] of all.entries()) {
    assert.ok(Math.hypot(p.x - p.ax, p.y - p.ay) < 2 * MARKER_RADIUS);
    for (const q of all.slice(0, i)) assert.ok(Math.hypot(p.x - q.x, p.y - q.y) > 2 * MARKER_RADIUS + 2);
  }
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

test('every border is drawn once, solid or dotted, and no coast is drawn as one', () => {
  const owner = new Map(territories.map(territory => [territory.id, territory.owner]));
  const sides = new Map<string, string[]>();
  const shapes = new Map([...drawn, ...territories.map(({ id }) => [id, territoryOutline(id)] as const)]);
  for (const [id, d] of shapes)
    for (const edge of edgesOf(d)) sides.set(edge, [...(sides.get(edge) ?? []), id]);
  const lines = [...edgesOf(innerBorders()), ...edgesOf(dottedLines())];
  assert.equal(new Set(lines).size, lines.length);
  const kosovo = edgesOf(dottedLines()).filter(edge => !sides.has(edge));
  assert.ok(kosovo.length > 3, `${kosovo.length} pieces of line inside Serbia`);
  const wanted = [...sides].filter(([, [a, b]]) => b && owner.get(a!) !== b && owner.get(b) !== a);
  assert.deepEqual(lines.filter(edge => !kosovo.includes(edge)).sort(), wanted.map(([edge]) => edge).sort());
  const shores = [...sides].filter(([, ids]) => ids.length === 1).map(([edge]) => edge);
  assert.deepEqual(edgesOf(coasts()).sort(), shores.sort());
  const dotted = edgesOf(dottedLines()).map(edge => (sides.get(edge) ?? ['SRB']).slice().sort().join());
  assert.deepEqual([...new Set(dotted)].sort(), ['ESH,MAR', 'IND,PAK', 'IND,XJK', 'PAK,XJK', 'SRB']);
});

test('who touches whom', () => {
  const touch = neighbours();
  const of = (state: string) => (touch.get(state) ?? []).join(' ');
  assert.equal(of('LSO'), 'ZAF');
  assert.equal(of('PRT'), 'ESP');
  assert.equal(of('VAT'), 'ITA');
  assert.equal(of('SMR'), 'ITA');
  assert.equal(of('MCO'), 'FRA');
  assert.equal(of('LIE'), 'AUT CHE');
  assert.equal(of('AND'), 'ESP FRA');
  assert.equal(of('PSE'), 'EGY ISR JOR');
  assert.equal(of('UKR'), 'BLR HUN MDA POL ROU RUS SVK');
  assert.equal(of('SRB'), 'ALB BGR BIH HRV HUN MKD MNE ROU');
  assert.equal(of('SOM'), 'DJI ETH KEN');
  assert.equal(of('CHE'), 'AUT DEU FRA ITA LIE');
  assert.equal(of('KOR'), 'PRK');
  assert.equal(of('JPN') + of('CYP') + of('AUS') + of('MDV'), '');
  assert.equal(neighbours(), touch, 'are found once');
  for (const code of [...touch.keys(), ...[...touch.values()].flat()]) assert.ok(states.includes(code), code);
  for (const [state, others] of touch)
    for (const other of others) assert.ok(touch.get(other)!.includes(state), `${state} ${other}`);
});

test('territories have a shape, an owner or none, and a name in six languages', () => {
  const of = (id: string) => territories.find(territory => territory.id === id);
  assert.deepEqual(of('TWN'), { id: 'TWN', owner: 'CHN', fill: 'state', note: 'china' });
  assert.deepEqual(of('GRL'), { id: 'GRL', owner: 'DNK', fill: 'neutral', note: 'denmark' });
  assert.deepEqual(of('FLK'), { id: 'FLK', owner: 'GBR', fill: 'neutral', note: 'malvinas' });
  assert.deepEqual(of('PRI'), { id: 'PRI', owner: 'USA', fill: 'state', note: 'territory' });
  assert.deepEqual(of('ESH'), { id: 'ESH', owner: null, fill: 'neutral', note: 'western-sahara' });
  for (const { id, owner, fill } of territories) {
    assert.ok(!states.includes(id) && territoryOutline(id), id);
    assert.ok(owner ? states.includes(owner) : fill === 'neutral', id);
  }
  const taiwan = territories.findIndex(({ id }) => id === 'TWN');
  for (const names of [ar, en, es, fr, ru, zh]) {
    const list = names.split('|');
    assert.equal(list.length, territories.length);
    assert.ok(list.every(Boolean));
  }
  assert.equal(en.split('|')[taiwan], 'Taiwan, Province of China');
  assert.equal(zh.split('|')[taiwan], '中国台湾省');
});

test('region views keep the proportions of the map and show the region', () => {
  const seen: Record<keyof typeof REGION_BOXES, string[]> = {
    africa: ['MAR', 'TUN', 'EGY', 'SOM', 'ZAF', 'CPV', 'MUS', 'SYC'],
    americas: ['CAN', 'USA', 'MEX', 'BRA', 'CHL', 'ARG', 'BRB'],
    asia: ['TUR', 'YEM', 'JPN', 'IDN', 'KAZ', 'MNG', 'MDV', 'TLS', 'GEO'],
    europe: ['ISL', 'PRT', 'NOR', 'GRC', 'UKR', 'FIN', 'MLT'],
    oceania: ['AUS', 'NZL', 'PLW', 'KIR', 'WSM', 'COK', 'NIU', 'FJI'],
  };
  for (const [region, [x, y, width, height]] of Object.entries(REGION_BOXES)) {
    assert.ok(Math.abs(width / height - WIDTH / HEIGHT) < 0.01, region);
    assert.ok(x >= 0 && y >= 0 && x + width <= WIDTH && y + height <= HEIGHT, region);
    for (const state of seen[region as keyof typeof REGION_BOXES]) {
      const [ax, ay] = anchor(state);
      assert.ok(ax > x && ax < x + width && ay > y && ay < y + height, `${state} in ${region}`);
    }
  }
});
