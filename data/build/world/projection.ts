/** Equal Earth, turned so that the edge of the map (168.5°W) cuts no land, and cropped to what is drawn. */
import { geoEqualEarthRaw } from 'd3';
import type { Point, Ring } from './atlas.js';

/** The map's width in units. */
export const WIDTH = 3000;
/** Latitudes between which the map shows anything. */
const NORTH = 90;
const SOUTH = -57;
/** Sea above the pole and below Cape Horn, in units: land does not touch the frame. */
const MARGIN = 9.8;
/** Longitudes of the left and right edge at the equator: Kiritimati and Rarotonga stand clear of them. */
const WEST = -158.995;
const EAST = 197.505;

/** The meridian in the middle, and the one on both edges. */
const MIDDLE = 11.5;
const EDGE = MIDDLE - 180;

const radians = Math.PI / 180;
/** Equal Earth on the unit sphere; `lon` may lie beyond the edge, so that an island on the edge stays whole. */
const at = (lon: number, lat: number): [number, number] =>
  geoEqualEarthRaw((lon - MIDDLE) * radians, lat * radians);

const left = at(WEST, 0)[0];
const scale = WIDTH / (at(EAST, 0)[0] - left);
const top = -at(MIDDLE, NORTH)[1];

/** The map's height in units. */
export const HEIGHT = Math.round((-at(MIDDLE, SOUTH)[1] - top) * scale) + 2 * MARGIN;

/** The Cook Islands lie beyond the edge, yet stand to the right with Niue, Samoa and Tonga, their neighbours. */
const besideNiue = (lon: number, lat: number): boolean => lon < -157 && lat < -8 && lat > -25;

const turned = (lon: number, lat: number): number =>
  lon < EDGE || besideNiue(lon, lat) ? lon + 360 : lon > EDGE + 360 ? lon - 360 : lon;

const plane = ([lon, lat]: Point): Point => {
  const [x, y] = at(lon, lat);
  return [(x - left) * scale, (-y - top) * scale + MARGIN];
};

/** Degrees to map units, not rounded. */
export const project = ([lon, lat]: Point): Point => plane([turned(lon, lat), lat]);

/** Map units to degrees; longitudes beyond 180° stay so. */
export function unproject([x, y]: Point): Point {
  const [lon, lat] = geoEqualEarthRaw.invert!(x / scale + left, (MARGIN - y) / scale - top);
  return [lon / radians + MIDDLE, lat / radians];
}

/** Longest step in degrees before a straight edge is given points between: meridians are curves on this map. */
const STEP = 1;

/** Projects a ring or a line. Points put on an edge are the same whichever way it runs, so borders stay shared. */
export function projectRing(ring: Ring): Ring {
  const lons = ring.map(([lon, lat]) => turned(lon, lat));
  const crosses = Math.max(...lons) - Math.min(...lons) > 350;
  const whole = ring.map(([, lat], i): Point => [
    crosses && lons[i]! > EDGE + 180 ? lons[i]! - 360 : lons[i]!,
    lat,
  ]);
  const out: Ring = [plane(whole[0]!)];
  for (let i = 1; i < whole.length; i++) {
    const a = whole[i - 1]!;
    const b = whole[i]!;
    const forward = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
    const [from, to] = forward ? [a, b] : [b, a];
    const n = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP);
    const between: Ring = [];
    for (let k = 1; k < n; k++)
      between.push(plane([from[0] + ((to[0] - from[0]) * k) / n, from[1] + ((to[1] - from[1]) * k) / n]));
    out.push(...(forward ? between : between.reverse()), plane(b));
  }
  return out;
}

/** Square kilometres of one square unit, the same everywhere: the projection is equal-area. */
export const SQUARE_KM = (6371.0088 / scale) ** 2;
