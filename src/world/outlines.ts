/** The shapes of States and territories, unpacked when first asked for. */
import { register } from '../model/codes.js';
import { PACKED, SHAPELESS } from './generated/outlines.js';
import { territories } from './territories.js';
import { path, points, unpack, type Line, type Points, type Unpacked } from './unpack.js';

/** Once the paths are in the page nobody needs the steps for long, and they are many. */
let read: WeakRef<Unpacked> | undefined;

/** The States that have a shape, then the territories: the order in which they are packed. */
export const ids: readonly string[] = [
  ...register.flatMap(({ iso3 }) => (SHAPELESS.includes(iso3) ? [] : iso3)),
  ...territories.map(({ id }) => id),
];

/** Everything that was packed; areas by their place in `ids`, and after them the dotted lines that are no border. */
export function world(): Unpacked {
  let known = read?.deref();
  if (!known) read = new WeakRef((known = unpack(PACKED)));
  return known;
}

/** The path `d` of some lines. */
export function pathOf(lines: readonly Line[]): string {
  const { steps } = world();
  return lines.map(line => path(steps, line)).join('');
}

/** The path `d` of every area that has a shape: of States by alpha-3 code, then of territories by id. */
export function shapes(): Map<string, string> {
  const { areas, steps } = world();
  return new Map(ids.map((id, i) => [id, closed(steps, areas[i]!)]));
}

const closed = (steps: number[], rings: readonly Line[]): string =>
  rings.map(ring => `${path(steps, ring)}z`).join('');

/** The rings of an area; none where it has no shape. */
const ringsOf = (id: string): readonly Line[] => world().areas[ids.indexOf(id)] ?? [];

/** Their points. */
export function pointsOf(id: string): readonly Points[] {
  const { steps } = world();
  return ringsOf(id).map(ring => points(steps, ring));
}

/** The `d` of an area's path; an empty string where it has no shape. */
export const outline = (id: string): string => closed(world().steps, ringsOf(id));
