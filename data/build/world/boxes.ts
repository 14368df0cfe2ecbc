/** The box that each region's view of the map shows, with the map's own proportions. */
import { HEIGHT, WIDTH, project } from './projection.js';

/** Corners that must be seen, in degrees: the main parts of the region's States. */
const SEEN: Record<string, [number, number][]> = {
  africa: [
    [-25.4, 17],
    [-18, 15],
    [57.8, -20.3],
    [51.5, 11],
    [11, 37.6],
    [20, -35],
    [63.5, -19.7],
  ],
  americas: [
    [-130, 55],
    [-125, 45],
    [-34.5, -7],
    [-55, 52],
    [-70, -55.5],
    [-100, 66],
  ],
  asia: [
    [26, 39],
    [44, 12],
    [145.8, 43.5],
    [141, -8],
    [95, -8],
    [80, 55],
  ],
  europe: [
    [-24.8, 65],
    [-10, 37],
    [14.4, 34.9],
    [27, 34.8],
    [60, 60],
    [26, 71.3],
    [50, 45],
  ],
  oceania: [
    [113, -25],
    [134, 8],
    [171, 14.5],
    [180, -47],
    [-158.5, -21],
    [146, -44],
  ],
};

/** `[x, y, width, height]` by region. */
export function regionBoxes(): Record<string, [number, number, number, number]> {
  const boxes: Record<string, [number, number, number, number]> = {};
  for (const [region, corners] of Object.entries(SEEN)) {
    const points = corners.map(project);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const width = Math.min(WIDTH, Math.ceil(Math.max((x1 - x0) * 1.04, ((y1 - y0) * 1.06 * WIDTH) / HEIGHT)));
    const height = Math.round((width * HEIGHT) / WIDTH);
    const within = (middle: number, size: number, whole: number) =>
      Math.round(Math.max(0, Math.min(whole - size, middle - size / 2)));
    boxes[region] = [
      within((x0 + x1) / 2, width, WIDTH),
      within((y0 + y1) / 2, height, HEIGHT),
      width,
      height,
    ];
  }
  return boxes;
}
