/** Decides where to spend bytes: on crowded places and small States, not on the bays of the Arctic. */
import type { Point } from './atlas.js';
import { shapeArea } from './plane.js';
import { project, SQUARE_KM, WIDTH } from './projection.js';
import type { World } from './merge.js';
import type { Detail, Kind } from './simplify.js';

/** One of the two sets of outlines. */
export interface Fineness {
  /** Map units from one line to the next of the grid on which all points lie: a number of eighths. */
  grid: number;
  /** Square units of sea and land mistaken for each other that are worth one more point, where `PLACES` says 1. */
  coast: number;
  /** The same between States. */
  border: number;
  /** Map units that a border may be off at most. */
  tolerance: number;
  /** Square units below which a part of a State that touches another State is left out. */
  enclave: number;
}

/** For the outlines that every map loads: crisp at 1000 px wide, where a unit is a third of a pixel. */
export const COARSE: Fineness = { grid: 1, coast: 8, border: 4.5, tolerance: 0.8, enclave: 0.66 };

/** For a region or a State seen close. */
export const FINE: Fineness = { grid: 0.375, coast: 0.9, border: 1.3, tolerance: 0.41, enclave: 0.31 };

/** `[west, south, east, north, weight]`: the first that holds a point decides. */
const PLACES: [number, number, number, number, number][] = [
  [8, 54.4, 13, 57.8, 0.36],
  [32, 34.4, 34.8, 35.8, 0.6],
  [50.6, 24.4, 51.8, 26.3, 0.7],
  [117, 5, 127, 19, 0.9],
  [-11, 34, 30, 61, 0.6],
  [-25, 61, 33, 72, 0.8],
  [32, 44, 37, 46.5, 0.5],
  [30, 21, 60, 48, 0.95],
  [-95, 7, -58, 28, 0.85],
  [118, 20, 123, 27, 2],
  [92, -11, 130, 21, 1.3],
  [-18, 20, -8, 31, 0.15],
  [-180, 66, 180, 85, 11],
  [-180, 58, 180, 85, 5],
];
const ELSEWHERE = 3.2;

/** Islands of this size are drawn wherever they lie. */
const SEEN = 1400 / SQUARE_KM;

/** Islands people look for though they are small. */
const KEPT: Point[] = [
  [-25.5, 37.78], // São Miguel, Azores
  [-17, 32.75], // Madeira
  [2.9, 39.6], // Mallorca
  [4.1, 39.95], // Menorca
  [18.5, 57.5], // Gotland
  [39.4, -6.1], // Zanzibar
  [39.75, -5.1], // Pemba
  [54, 12.5], // Socotra
  [128, 26.5], // Okinawa
  [126.5, 33.4], // Jeju
  [-109.35, -27.1], // Rapa Nui
  [27.9, 36.2], // Rhodes
  [19.95, 60.25], // Åland
  [15, 55.1], // Bornholm
  [166.4, -15.2], // Espiritu Santo
];

/** The detail that `fineness` asks for at each place. */
export function detailOf(world: World, fineness: Fineness): Detail {
  const { grid, coast, border, tolerance, enclave } = fineness;
  const boxes = PLACES.map(([west, south, east, north, weight]) => {
    const middle = (south + north) / 2;
    const [left, right] = [project([west, middle])[0], project([east, middle])[0]];
    return { left, right, top: project([11.5, north])[1], bottom: project([11.5, south])[1], weight };
  });
  const place = ([x, y]: Point): number =>
    boxes.find(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom)?.weight ??
    ELSEWHERE;
  const sizes = new Map(
    [...world.areas].map(([area, shapes]) => [
      area,
      shapes.reduce((sum, shape) => sum + shapeArea(shape), 0),
    ]),
  );
  const kept = KEPT.map(project);
  const weight = (at: Point, { isBorder, size }: Kind): number =>
    isBorder
      ? border * small(size * 4)
      : Math.min(coast * place(at) * small(size), Math.max(size / 11, grid / 10));
  return {
    grid,
    bend: (at, kind) => weight(at, kind) * (kind.isBorder ? 0.012 : 0.3),
    fit: (at, kind) => {
      const most = kind.isBorder ? tolerance : Math.sqrt(weight(at, kind)) * 1.2;
      return {
        weight: weight(at, kind),
        tolerance: Math.max(grid * 0.8, Math.min(most, Math.sqrt(kind.size) / 5)),
      };
    },
    islet: (area, at, isBordered) => {
      if (isBordered) return enclave;
      if (kept.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < WIDTH / 500)) return SEEN / 12;
      return Math.min(
        SEEN,
        coast * place(at) * 1.6 * Math.max(0.1, Math.min(1, Math.sqrt(sizes.get(area)! / 1500))),
      );
    },
  };
}

/** Factor by which a small shape is drawn finer than a large one. `size`: square units. */
const small = (size: number): number => Math.min(1, Math.max(0.05, Math.sqrt(size / 300)));
