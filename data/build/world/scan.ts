/** Areas cut by horizontal lines: how much of one lies in another, and what lies at a point. */
import { bisectLeft, bisectRight } from 'd3';
import type { Shape } from './atlas.js';

/** On one line, where an area begins and ends, in turn. */
export type Crossings = number[];

/**
 * For every line, the x at which `shapes` begin and end, in order. Rings that overlap count once, as in a browser:
 * an island and a coast drawn over it are both land. `lines`: ascending y, none on a corner.
 */
export function scan(shapes: readonly Shape[], lines: readonly number[]): Crossings[] {
  const crossings: [x: number, turn: 1 | -1][][] = lines.map(() => []);
  for (const ring of shapes.flat())
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!;
      const [bx, by] = ring[i]!;
      const [low, high] = ay < by ? [ay, by] : [by, ay];
      for (let k = bisectRight(lines, low); k < lines.length && lines[k]! < high; k++)
        crossings[k]!.push([ax + ((bx - ax) * (lines[k]! - ay)) / (by - ay), ay < by ? 1 : -1]);
    }
  return crossings.map(line => {
    let winding = 0;
    return line
      .sort(([a], [b]) => a - b)
      .filter(([, turn]) => {
        const before = winding;
        winding += turn;
        return !before || !winding;
      })
      .map(([x]) => x);
  });
}

export const isWithin = (line: Crossings, x: number): boolean => bisectLeft(line, x) % 2 === 1;

export const lengthOf = (line: Crossings): number => shared(line, line);

/** The length that two areas share on one line. */
export function shared(a: Crossings, b: Crossings): number {
  let length = 0;
  for (let i = 1, j = 1; i < a.length && j < b.length;) {
    length += Math.max(0, Math.min(a[i]!, b[j]!) - Math.max(a[i - 1]!, b[j - 1]!));
    if (a[i]! < b[j]!) i += 2;
    else j += 2;
  }
  return length;
}
