/** Where bytes are spent: on crowded places and small States, not on the bays of the Arctic. */
import type { Point } from './atlas.js';
import { WIDTH, project, SQUARE_KM } from './projection.js';
import { shapeArea } from './plane.js';
import type { World } from './merge.js';
import type { Detail } from './simplify.js';

/** `[west, south, east, north, weight]`: the first that holds a point decides. */
const PLACES: [number, number, number, number, number][] = JSON.parse(process.env.PLACES??'null') ?? [
  [-11, 34, 30, 61, 1],
  [-25, 61, 33, 72, 2.4],
  [30, 21, 60, 48, 1.3],
  [-95, 7, -58, 28, 2],
  [118, 20, 123, 27, 2],
  [92, -11, 130, 21, 2],
  [-180, 66, 180, 85, 10],
  [-180, 58, 180, 85, 5],
];
const ELSEWHERE = 3;

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

export interface Fineness {
  grid: number;
  /** The weight that a coast has where `PLACES` says 1. */
  coast: number;
  border: number;
  tolerance: number;
  /** Times the coast's weight, below which an island goes. */
  islet: number;
  enclave: number;
}

const ISLAND = 1400 / SQUARE_KM;

export function detailOf(world: World, { grid, coast, border, tolerance, islet, enclave }: Fineness): Detail {
  const boxes = PLACES.map(([west, south, east, north, weight]) => ({ west, south, east, north, weight }));
  const sizes = new Map(
    [...world.areas].map(([area, shapes]) => [area, shapes.reduce((s, x) => s + shapeArea(x), 0)]),
  );
  const kept = KEPT.map(project);
  const place = ([x, y]: Point): number =>
    boxes.find(({ west, south, east, north }) => {
      const [x0] = project([west, (south + north) / 2]);
      const [x1] = project([east, (south + north) / 2]);
      return x > x0 && x < x1 && y > project([11.5, north])[1] && y < project([11.5, south])[1];
    })?.weight ?? ELSEWHERE;
  const shrink = (size: number) => Math.min(1, Math.max(0.05, Math.sqrt(size / 190)));
  const weightOf = (at: Point, { isBorder, size }: { isBorder: boolean; size: number }) =>
    isBorder ? border * shrink(size * 4) : coast * place(at) * shrink(size);
  return {
    grid,
    bend: (at, kind) => (weightOf(at, kind) * (kind.isBorder ? 0.012 : 0.3)),
    fit: (at, kind) => ({
      grid,
      tolerance: Math.max(grid * 0.8, kind.isBorder ? tolerance : Math.sqrt(weightOf(at, kind)) * 1.2),
      weight: weightOf(at, kind),
    }),
    islet: (area, at, isBordered) =>
      isBordered
        ? enclave
        : kept.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < WIDTH / 500)
        ? 0.5
        : Math.min(
            ISLAND,
            coast * place(at) * islet * Math.min(1, Math.max(0.1, Math.sqrt((sizes.get(area) ?? 1e9) / 960))),
          ),
  };
}
