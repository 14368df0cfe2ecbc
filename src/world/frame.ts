/** The part of the world that a map shows, and the size that markers keep in it: for element, slide and picture. */
import { HEIGHT, MARKER_RADIUS, markers, WIDTH } from './index.js';

export type Box = readonly [x: number, y: number, width: number, height: number];

export const isInside = ([left, top, width, height]: Box, [x, y]: readonly [x: number, y: number]): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** The world without the sea at its edges; from French Polynesia in the west to the Cook Islands in the east. */
export const WORLD: Box = [70, 10, 2930, 1320];

/** The share of the world's width below which coarse outlines show their corners. */
const CLOSE = 0.97;

export class Frame {
  /** `least`: the radius of markers, however far the map is zoomed. */
  constructor(
    readonly box: Box = WORLD,
    readonly least = 0,
  ) {}

  /** The size of a unit of the whole map in this frame: markers shrink by it as the map is zoomed. */
  get scale(): number {
    return Math.min(this.box[2] / WORLD[2], 1);
  }

  /** True where the finer outlines are worth loading. */
  get isClose(): boolean {
    return this.box[2] / WIDTH < CLOSE || this.box[3] / HEIGHT < CLOSE;
  }

  get radius(): number {
    return Math.max(MARKER_RADIUS * this.scale, this.least);
  }

  /** A marker's position: the closer the zoom, the nearer to its true place. */
  marker(state: string): readonly [number, number] {
    const { x, y, ax, ay } = markers.get(state)!;
    return [ax + (x - ax) * this.scale, ay + (y - ay) * this.scale];
  }
}

/** The frame on the way from one box to another, `progress` 0 to 1, slow at both ends. */
export function between(from: Box, to: Box, progress: number): Frame {
  const eased = progress < 0.5 ? 2 * progress ** 2 : 1 - 2 * (1 - progress) ** 2;
  const mixed = from.map((start, index) => start + (to[index]! - start) * eased);
  return new Frame(mixed as unknown as Box);
}
