/** Circles for the small States: moved as little as possible until no two overlap. */
import type { SmallState } from './areas.js';
import { WIDTH, project } from './projection.js';

/** Map units; 2.75 px on a map 600 px wide. */
export const MARKER_RADIUS = 13.75;
/** Left free between two circles, for their strokes. */
export const GAP = WIDTH / 800;

export interface Placed {
  iso3: string;
  x: number;
  y: number;
  /** The State's true place. */
  ax: number;
  ay: number;
}

const APART = 2 * MARKER_RADIUS + GAP;

/** Same in, same out: pairs that overlap push each other apart, and every circle is drawn back to its place. */
export function placeMarkers(states: SmallState[]): Placed[] {
  const placed = states.map(({ iso3, lon, lat }) => {
    const [x, y] = project([lon, lat]).map(Math.round) as [number, number];
    return { iso3, x, y, ax: x, ay: y };
  });
  for (let round = 0; round < 4000; round++) {
    const pull = round < 3000 ? 0.02 * (1 - round / 3000) : 0;
    for (const p of placed) {
      p.x += (p.ax - p.x) * pull;
      p.y += (p.ay - p.y) * pull;
    }
    for (const p of placed)
      for (const q of placed) {
        if (p.iso3 >= q.iso3) continue;
        const dx = q.x - p.x;
        const dy = q.y - p.y;
        const far = Math.hypot(dx, dy) || 1e-6;
        // Half a unit more than needed, since places are rounded in the end.
        const push = (APART + 1 - far) / 2;
        if (push <= 0) continue;
        p.x -= ((dx || 1e-6) / far) * push;
        p.y -= (dy / far) * push;
        q.x += ((dx || 1e-6) / far) * push;
        q.y += (dy / far) * push;
      }
  }
  for (const p of placed) {
    p.x = Math.round(p.x);
    p.y = Math.round(p.y);
  }
  return placed;
}
