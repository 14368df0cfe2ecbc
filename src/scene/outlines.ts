/** The path data that every drawing of the world is made of. */
import type { Outlines } from '../world/index.js';

export interface Paths {
  /** `d` by alpha-3 code of the State, or id of the territory. */
  readonly areas: ReadonlyMap<string, string>;
  readonly coasts: string;
  readonly borders: string;
  readonly dotted: string;
}

/** Kept while something uses them: putting the strings together takes a while, and they are long. */
const known = new WeakMap<Outlines, WeakRef<Paths>>();

export function pathsOf(outlines: Outlines): Paths {
  let paths = known.get(outlines)?.deref();
  if (!paths) {
    paths = {
      areas: outlines.shapes(),
      coasts: outlines.coasts(),
      borders: outlines.innerBorders(),
      dotted: outlines.dottedLines(),
    };
    known.set(outlines, new WeakRef(paths));
  }
  return paths;
}
