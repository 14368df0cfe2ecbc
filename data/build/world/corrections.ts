/** Natural Earth draws who controls an area; these corrections draw what the United Nations recognises. */
import type { AtlasFeature, Point, Ring, Shape } from './atlas.js';
import { boundsOf, inside } from './plane.js';
import type { AreaRow, StateRow } from './areas.js';

/** A polygon of the atlas and the State or territory it is drawn with. */
export interface Piece {
  /** ISO 3166-1 alpha-3 of a State, or a territory's id. */
  area: string;
  /** Natural Earth's name: tells Kosovo from Serbia once both are `SRB`. */
  name: string;
  shape: Shape;
}

/** Assigns every polygon; throws where a feature is neither a State nor in areas.csv. */
export function correct(atlas: AtlasFeature[], states: StateRow[], areas: AreaRow[]): Piece[] {
  const state = new Map(states.map(row => [row.isonum, row.iso3]));
  const area = new Map(areas.map(row => [row.natural_earth_name, row]));
  const pieces: Piece[] = [];
  for (const { name, isonum, shapes } of atlas) {
    const row = area.get(name);
    if (row?.draw === 'omit') continue;
    const owner = row ? row.merge_into_iso3 || row.id : state.get(isonum);
    if (!owner) throw new Error(`world-atlas has "${name}" (${isonum}): not a State, not in data/areas.csv`);
    for (const shape of shapes) pieces.push({ area: owner, name, shape });
  }
  giveCrimeaToUkraine(pieces);
  giveGolanToSyria(pieces);
  giveWesternSaharaItsSouth(pieces);
  return pieces;
}

const holding = (pieces: Piece[], name: string, point: Point): Piece => {
  const found = pieces.find(piece => piece.name === name && inside(piece.shape, point));
  if (!found) throw new Error(`No polygon of "${name}" at ${point.join(', ')}: world-atlas has changed`);
  return found;
};

/** General Assembly resolution 68/262. Crimea is a polygon of its own. */
function giveCrimeaToUkraine(pieces: Piece[]): void {
  const crimea = holding(pieces, 'Russia', [34.1, 45.1]);
  const [west, , east] = boundsOf(crimea.shape);
  if (west < 32 || east > 37) throw new Error('Crimea is no longer a polygon of its own in world-atlas');
  crimea.area = 'UKR';
}

/** Security Council resolution 497 (1981). Cut from the Lebanese border to the Yarmouk, about 35.63°E. */
function giveGolanToSyria(pieces: Piece[]): void {
  const israel = holding(pieces, 'Israel', [35.2, 32.9]);
  const [golan, rest] = cut(israel.shape[0]!, [35.6242, 33.2723], [35.6134, 32.6813], [35.78, 33]);
  israel.shape = [rest];
  pieces.push({ area: 'SYR', name: 'Golan', shape: [golan] });
}

/** All south of 27°40′N is the Non-Self-Governing Territory, not only the strip east of the berm. */
function giveWesternSaharaItsSouth(pieces: Piece[]): void {
  const morocco = holding(pieces, 'Morocco', [-7, 31]);
  const [south, rest] = cut(morocco.shape[0]!, [-8.8183, 27.6594], [-13.1779, 27.6628], [-13, 26]);
  morocco.shape = [rest];
  pieces.push({ area: 'ESH', name: 'Western Sahara south', shape: [south] });
}

/** Parts a ring by the straight line between the vertices nearest to `from` and `to`; first the part holding `point`. */
function cut(ring: Ring, from: Point, to: Point, point: Point): [Ring, Ring] {
  const open = ring.slice(0, -1);
  const nearest = ([x, y]: Point) => {
    const far = open.map(([px, py]) => Math.hypot(px - x, py - y));
    const best = far.indexOf(Math.min(...far));
    if (far[best]! > 0.01) throw new Error(`No vertex near ${x}, ${y}: world-atlas has changed`);
    return best;
  };
  const [i, j] = [nearest(from), nearest(to)].sort((a, b) => a - b) as [number, number];
  const one = [...open.slice(i, j + 1), open[i]!];
  const two = [...open.slice(j), ...open.slice(0, i + 1), open[j]!];
  return inside([one], point) ? [one, two] : [two, one];
}
