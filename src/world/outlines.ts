/** The shapes of States and territories, and the lines between them, as path data. */
import { register } from '../model/codes.js';
import { coarsePacked, shapeless } from './generated/outlines.js';
import { TERRITORIES } from './generated/territories.js';
import { path, points, unpack, type Line, type Points, type Unpacked } from './unpack.js';

/** Outlines as `npm run data` writes them. */
interface Packed {
  /** Map units from one line to the next of the grid on which all points lie. */
  grid: number;
  /** See `unpack.ts`. */
  text: string;
}

/** The States that have a shape, then the territories: the order in which they are packed. */
export const ids: readonly string[] = [
  ...register.map(({ iso3 }) => iso3).filter(iso3 => !shapeless.includes(iso3)),
  ...TERRITORIES.map(({ id }) => id),
];

/** The world in one degree of detail. `coarse` comes with every map; `fine` is a module of its own, `fine.ts`. */
export class Outlines {
  readonly #packed: Packed;
  /** Once the paths are in the page nobody needs the steps for long, and they are many. */
  #read: WeakRef<Unpacked> | undefined;

  constructor(packed: Packed) {
    this.#packed = packed;
  }

  /** All that was packed; areas by their place in `ids`, and after them the dotted lines that are no border. */
  get world(): Unpacked {
    let known = this.#read?.deref();
    if (!known) this.#read = new WeakRef((known = unpack(this.#packed.text, this.#packed.grid)));
    return known;
  }

  /** The path `d` of every area that has a shape: of States by alpha-3 code, then of territories by id. */
  shapes(): Map<string, string> {
    const { areas, steps } = this.world;
    return new Map(ids.map((id, i) => [id, closed(steps, areas[i]!)]));
  }

  /** The path `d` of one State or territory; an empty string where it has no shape. */
  shape(id: string): string {
    return closed(this.world.steps, this.#ringsOf(id));
  }

  /** The rings of a State or territory; none where it has no shape. */
  rings(id: string): readonly Points[] {
    const { steps } = this.world;
    return this.#ringsOf(id).map(ring => points(steps, ring));
  }

  /** `d` of the borders between States, and between them and territories. */
  innerBorders(): string {
    return this.#path(this.world.borders.filter(({ dotted }) => !dotted));
  }

  /** `d` of the lines that are drawn dotted, data/GEOGRAPHY.md says which: no agreed boundary runs there. */
  dottedLines(): string {
    const { areas, borders } = this.world;
    return this.#path([...borders.filter(({ dotted }) => dotted), ...areas.slice(ids.length).flat()]);
  }

  /** `d` of the coasts: what borders on nothing. */
  coasts(): string {
    return this.#path(this.world.coasts.filter(({ a }) => a < ids.length));
  }

  #ringsOf(id: string): readonly Line[] {
    return this.world.areas[ids.indexOf(id)] ?? [];
  }

  #path(lines: readonly Line[]): string {
    const { steps } = this.world;
    return lines.map(line => path(steps, line)).join('');
  }
}

const closed = (steps: number[], rings: readonly Line[]): string =>
  rings.map(ring => `${path(steps, ring)}z`).join('');

/** Crisp where the whole world is 1000 px wide. What is measured (anchors, bounds, neighbours) is measured on it. */
export const coarse = new Outlines(coarsePacked);
