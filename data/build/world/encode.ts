/** Writes areas and dotted lines as the string that `src/world/unpack.ts` reads. */
import {
  DOTTED,
  END,
  ESCAPE,
  heading,
  JOIN,
  LAST,
  LONGEST,
  OTHER,
  SHARED,
  SHIFT,
} from '../../../src/world/unpack.js';
import type { Point } from './atlas.js';
import type { World } from './merge.js';
import { planar } from './borders.js';

/** The character for a number from -47 to 47. */
const character = (n: number): string => String.fromCharCode(32 + ((n + 47 + SHIFT) % 95));

const COMMANDS = [ESCAPE, END, LAST, JOIN, SHARED, DOTTED, OTHER];

/** Two characters for a number too large for one. */
function long(n: number): string {
  if (Math.abs(n) > LONGEST) throw new Error(`${n} is too large for two characters`);
  const low = ((((n + 47) % 95) + 95) % 95) - 47;
  return character((n - low) / 95) + character(low);
}

const isSmall = (n: number): boolean => Math.abs(n) <= 47 && !COMMANDS.includes(n);

const number = (n: number): string => (isSmall(n) ? character(n) : character(ESCAPE) + long(n));

interface Arc {
  points: Point[];
  /** The number of rings that run along it. */
  uses: number;
  dotted: boolean;
  /** The area that wrote it. */
  written: boolean;
}
/** Stands for a stretch of coast. */
const NONE: Arc = { points: [], uses: 0, dotted: false, written: true };

interface Step {
  arc: Arc;
  backwards: boolean;
}

/**
 * Packs the areas named, in that order, then the dotted lines that are no border of theirs, as one more area.
 * Every coordinate is a multiple of `grid`.
 */
export function encode(world: World, order: string[], grid = 1): string {
  const topology = planar(world);
  const arcs: Arc[] = topology.arcs.map(points => ({
    points: points.map(([x, y]): Point => [x! / grid, y! / grid]),
    uses: 0,
    dotted: false,
    written: false,
  }));
  const step = (i: number): Step => ({ arc: arcs[i < 0 ? ~i : i]!, backwards: i < 0 });
  const rings = new Map<string, Step[][]>();
  for (const { properties, arcs: shapes } of topology.objects.areas.geometries as unknown as {
    properties: { area: string };
    arcs: number[][][];
  }[])
    rings.set(
      properties.area,
      shapes.flat().map(ring => ring.map(step)),
    );
  for (const ring of [...rings.values()].flat()) for (const { arc } of ring) arc.uses++;
  const dotted = (topology.objects.dotted.arcs as number[][]).map(line => line.map(step));
  for (const { arc } of dotted.flat()) arc.dotted = true;

  const ending = new Map<string, Arc[]>();
  const endings = (point: Point): Arc[] => {
    if (!ending.has(String(point))) ending.set(String(point), []);
    return ending.get(String(point))!;
  };

  let from: Point = [0, 0];
  let out = '';
  const place = (n: number): string => long(n - LONGEST);
  const jump = (n: number, before: number): string =>
    isSmall(n - before) ? character(n - before) : character(ESCAPE) + place(n);
  const start = ([x, y]: Point, isNext: boolean): void => {
    out += isNext ? jump(x, from[0]) + jump(y, from[1]) : place(x) + place(y);
    from = [x, y];
  };
  let latest: Point = [1, 1];
  /** One step along a line, as seen by the one who walks. */
  const walk = (point: Point): void => {
    const step: Point = [point[0] - from[0], point[1] - from[1]];
    out += number(step[0] * heading(latest[0])) + number(step[1] * heading(latest[1]));
    latest = step;
    from = point;
  };
  for (const area of order) {
    const left = rings.get(area)!;
    for (let isFirst = true; left.length; isFirst = false) {
      const ring = isFirst ? begin(left.shift()!, from) : nearest(left, from);
      const begun = first(ring[0]!);
      start(begun, !isFirst);
      let before: Step | undefined;
      // What unpack.ts remembers: a stack at every point where something ended.
      let run: Step[] = [];
      const leave = (): void => {
        if (run.length) endings(last(run.at(-1)!)).push(run.length > 1 ? NONE : run[0]!.arc);
        run = [];
      };
      ring.forEach((current, k) => {
        const { arc } = current;
        if (arc.written) {
          const candidates = endings(first(current));
          if (!candidates.includes(arc))
            throw new Error(`The border of ${area} at ${from.join(', ')} is lost`);
          for (; candidates.at(-1) !== arc; candidates.unshift(candidates.pop()!)) out += character(OTHER);
          candidates.pop();
          leave();
          out += character(arc.dotted ? DOTTED : SHARED);
          from = last(current);
          before = undefined;
          return;
        }
        arc.written = true;
        if (before && (arc.uses > 1 || before.arc.uses > 1)) {
          out += character(JOIN);
          leave();
        }
        before = current;
        run.push(current);
        for (const point of along(current).slice(1, k === ring.length - 1 ? -1 : undefined)) walk(point);
      });
      leave();
      out += character(left.length ? END : LAST);
      from = begun;
    }
  }
  const lines = dotted.filter(line => line.every(({ arc }) => arc.uses < 2));
  lines.forEach((line, i) => {
    const begun = first(line[0]!);
    start(begun, i > 0);
    for (const current of line) for (const point of along(current).slice(1)) walk(point);
    out += character(i === lines.length - 1 ? LAST : END);
    from = begun;
  });
  return out;
}

const first = ({ arc, backwards }: Step): Point => (backwards ? arc.points.at(-1)! : arc.points[0]!);
const last = ({ arc, backwards }: Step): Point => (backwards ? arc.points[0]! : arc.points.at(-1)!);
const along = ({ arc, backwards }: Step): Point[] => (backwards ? arc.points.slice().reverse() : arc.points);

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.abs(ax - bx) + Math.abs(ay - by);

/**
 * Turns a ring so that it begins with a border not yet written, after one that was, where there is such a place;
 * an island so that it begins with its point nearest to `from`.
 */
function begin(ring: Step[], from: Point): Step[] {
  const [{ arc, backwards }] = ring as [Step];
  if (ring.length === 1 && arc.uses === 1) {
    const open = arc.points.slice(0, -1);
    const far = open.map(point => distance(point, from));
    const start = far.indexOf(Math.min(...far));
    const points = [...open.slice(start), ...open.slice(0, start), open[start]!];
    return [{ arc: { ...arc, points }, backwards }];
  }
  const fresh = (i: number) => !ring[i]!.arc.written;
  let start = ring.findIndex((_, i) => fresh(i) && !fresh((i + ring.length - 1) % ring.length));
  if (start < 0) start = 0;
  return [...ring.slice(start), ...ring.slice(0, start)];
}

/** Takes the ring that begins nearest to a point. */
function nearest(rings: Step[][], from: Point): Step[] {
  const turned = rings.map(ring => begin(ring, from));
  const far = turned.map(([step]) => distance(first(step!), from));
  const best = far.indexOf(Math.min(...far));
  rings.splice(best, 1);
  return turned[best]!;
}
