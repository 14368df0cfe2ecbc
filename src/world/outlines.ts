/** The shapes of States and territories, unpacked when first asked for. */
import { alpha3 } from '../model/generated/register.js';
import { PACKED, SHAPELESS } from './generated/outlines.js';
import { territories } from './territories.js';
import { unpack, type Border, type Points } from './unpack.js';

interface World {
  /** Alpha-3 codes of States, ids of territories. */
  rings: ReadonlyMap<string, readonly Points[]>;
  borders: readonly (Border & { from: string; to: string })[];
  /** Where land ends. */
  coasts: readonly Points[];
  /** Dotted lines that are no border between two areas. */
  loose: readonly Points[];
}

/** Once the paths are in the page nobody needs the points for long, and they are many. */
let read: WeakRef<World> | undefined;

/** The States that have a shape, then the territories: the order in which they are packed. */
const ids = [
  ...alpha3.match(/.../g)!.filter(id => !SHAPELESS.includes(id)),
  ...territories.map(({ id }) => id),
];

/** Everything that was packed. */
export function world(): World {
  const known = read?.deref();
  if (known) return known;
  const { areas, borders, coasts } = unpack(PACKED);
  const made = {
    rings: new Map(ids.map((id, i) => [id, areas[i]!])),
    borders: borders.map(border => ({ ...border, from: ids[border.a]!, to: ids[border.b]! })),
    coasts: coasts.filter(({ a }) => a < ids.length).map(({ points }) => points),
    loose: areas.slice(ids.length).flat(),
  };
  read = new WeakRef(made);
  return made;
}

/** `M` and relative lines for one ring or line, without the closing `z`. */
export const line = (points: Points): string =>
  `M${points[0]},${points[1]}l` +
  points
    .slice(2)
    .map((to, i) => to - points[i]!)
    .join();

/** The `d` of an area's path; an empty string where it has no shape. */
export function outline(id: string): string {
  return (world().rings.get(id) ?? []).map(ring => line(ring) + 'z').join('');
}
