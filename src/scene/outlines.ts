/** The outlines that every drawing of the world is made of: the one place where the scene asks for them. */
import { coasts, dottedLines, innerBorders, shapes } from '../world/index.js';

export interface Outlines {
  /** `d` by alpha-3 code of the State, or id of the territory. */
  readonly areas: ReadonlyMap<string, string>;
  readonly coasts: string;
  readonly borders: string;
  readonly dotted: string;
}

/** Kept while something uses them: putting the strings together takes a while, and they are long. */
let latest: WeakRef<Outlines> | undefined;

export function outlines(): Outlines {
  let known = latest?.deref();
  if (!known) {
    known = { areas: shapes(), coasts: coasts(), borders: innerBorders(), dotted: dottedLines() };
    latest = new WeakRef(known);
  }
  return known;
}
