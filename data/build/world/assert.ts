/** Assertions on the finished files, which are read back with the code that the reader's browser runs. */
import { middle } from '../../../src/world/middle.js';
import { points, unpack } from '../../../src/world/unpack.js';
import type { AreaRow, SmallState, StateRow } from './areas.js';
import type { Point, Ring } from './atlas.js';
import {
  BORDER_LIMIT,
  borderErrors,
  coverage,
  missingIslands,
  wrongPoints,
  type Coverage,
} from './accuracy.js';
import { GAP, MARKER_RADIUS, type Placed } from './markers.js';
import type { World } from './merge.js';
import { PLACES } from './places.js';
import { inside, ringArea } from './plane.js';
import { HEIGHT, WIDTH, project } from './projection.js';

export interface Finished {
  /** Ids in the order in which they are packed. */
  shapes: string[];
  packed: string;
  /** Map units to one of the string's. */
  grid: number;
  markers: Placed[];
  states: Pick<StateRow, 'iso3'>[];
  small: Pick<SmallState, 'iso3'>[];
  areas: Pick<AreaRow, 'id'>[];
}

/** Rings by id, closed. Throws where the string holds more or fewer areas than ids. */
export function ringsOf({
  shapes,
  packed,
  grid,
}: Pick<Finished, 'shapes' | 'packed' | 'grid'>): Map<string, Ring[]> {
  const { areas, steps } = unpack(packed, grid);
  const closed = (flat: number[]): Ring => {
    const ring: Ring = [];
    for (let i = 0; i < flat.length; i += 2) ring.push([flat[i]!, flat[i + 1]!]);
    return [...ring, ring[0]!];
  };
  return new Map(shapes.map((id, i) => [id, (areas[i] ?? []).map(ring => closed(points(steps, ring)))]));
}

/** Everything that is wrong, a sentence each; nothing where the map is right. */
export function faults(finished: Finished): string[] {
  const rings = ringsOf(finished);
  return [
    ...wrongIds(finished, rings),
    ...wrongPlaces(rings),
    ...wrongRings(rings),
    ...wrongMarkers(finished.markers),
  ];
}

/** Tolerances of the finished map against the corrected atlas. */
const LIMITS = {
  /** Share of its own area that each State or territory of more than `large` square kilometres covers. */
  covered: 0.85,
  large: 5000,
  /** The same of all of them together. */
  wholeCovered: 0.95,
  /** Share of random points at least 30 km from a coast that lie in the wrong area. */
  wrongInland: 0.0045,
  /** Square kilometres of islands that must be there. */
  island: 1500,
};

/** States and territories that are islands so small that none covers many units of the map: asserted as a whole only. */
const SCATTERED = new Set(['ATF', 'BHS', 'FJI', 'FLK', 'NCL', 'SLB', 'VUT']);

/** Everything that is too far from the atlas, a sentence each. */
export function inaccuracies(atlas: World, rings: Map<string, Ring[]>): string[] {
  const drawn: World = {
    areas: new Map([...rings].map(([id, own]) => [id, own.map(ring => [ring])])),
    dotted: [],
  };
  const wrong: string[] = [];
  const covers = coverage(atlas, drawn);
  for (const { area, km2, covered } of covers)
    if (km2 > LIMITS.large && !SCATTERED.has(area) && covered < km2 * LIMITS.covered)
      wrong.push(`${area} covers ${percent(covered / km2)} of its area`);
  const sum = (of: (row: Coverage) => number) => covers.reduce((all, row) => all + of(row), 0);
  const whole = sum(row => row.covered) / sum(row => row.km2);
  if (whole < LIMITS.wholeCovered) wrong.push(`All land covers ${percent(whole)} of its area`);
  for (const { pair, km, at } of borderErrors(atlas, drawn))
    if (km > BORDER_LIMIT)
      wrong.push(
        `The border ${pair} is off by ${km.toFixed(1)} km at ${at.map(d => d.toFixed(2)).join(', ')}`,
      );
  const { inland, inlandWrong } = wrongPoints(atlas, drawn);
  if (inlandWrong > inland * LIMITS.wrongInland)
    wrong.push(`${inlandWrong} of ${inland} random points inland lie in the wrong area`);
  for (const { area, km2, at } of missingIslands(atlas, drawn, LIMITS.island))
    wrong.push(
      `An island of ${area}, ${km2.toFixed(0)} km², is missing at ${at.map(d => d.toFixed(2)).join(', ')}`,
    );
  return wrong;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function wrongIds({ states, shapes, markers, small, areas }: Finished, rings: Map<string, Ring[]>): string[] {
  const wrong: string[] = [];
  const seen = new Set([...shapes, ...markers.map(({ iso3 }) => iso3)]);
  const known = new Set([...states.map(({ iso3 }) => iso3), ...areas.map(({ id }) => id)]);
  if (states.length !== 197) wrong.push(`There are ${states.length} States, not 197`);
  for (const { iso3 } of states) if (!seen.has(iso3)) wrong.push(`${iso3} has neither shape nor marker`);
  for (const id of seen)
    if (!known.has(id)) wrong.push(`${id} is drawn, and is neither a State nor a territory`);
  if (new Set(shapes).size !== shapes.length) wrong.push('An id is drawn twice');
  for (const { iso3 } of small)
    if (!markers.some(marker => marker.iso3 === iso3)) wrong.push(`${iso3} is small and has no marker`);
  for (const [id, own] of rings) if (!own.length) wrong.push(`${id} has an empty shape`);
  return wrong;
}

function wrongPlaces(rings: Map<string, Ring[]>): string[] {
  const wrong: string[] = [];
  for (const [lon, lat, id, name] of PLACES) {
    const there = [...rings].filter(([, own]) => inside(own, project([lon, lat]))).map(([found]) => found);
    if (there.join() !== id)
      wrong.push(`${name} (${lon}, ${lat}) lies in ${there.join() || 'the sea'}, not in ${id}`);
  }
  return wrong;
}

function wrongRings(rings: Map<string, Ring[]>): string[] {
  const wrong: string[] = [];
  const margin = 2;
  const off = ([x, y]: Point): boolean =>
    x < -margin || x > WIDTH + margin || y < -margin || y > HEIGHT + margin;
  for (const [id, own] of rings)
    for (const ring of own) {
      if (ring.length < 4 || ringArea(ring) === 0)
        wrong.push(`${id} has a ring of no size at ${ring[0]!.join(', ')}`);
      if (ring.some(off)) wrong.push(`${id} leaves the map at ${ring.find(off)!.join(', ')}`);
      if (ring.some(([x], i) => i > 0 && Math.abs(x - ring[i - 1]![0]) > WIDTH / 4))
        wrong.push(`${id} has an edge that crosses the map`);
    }
  for (const [id, own] of rings)
    if (own.length && !inside(own, middle(own.map(ring => ring.slice(0, -1).flat()))))
      wrong.push(`The anchor of ${id} lies outside it`);
  return wrong;
}

function wrongMarkers(markers: Placed[]): string[] {
  const wrong: string[] = [];
  for (const p of markers)
    for (const q of markers)
      if (p.iso3 < q.iso3 && Math.hypot(p.x - q.x, p.y - q.y) < 2 * MARKER_RADIUS + GAP)
        wrong.push(`The circles of ${p.iso3} and ${q.iso3} overlap`);
  return wrong;
}
