/** From a checked document to a Dataset: the same, and a record for each of the 197 States. */

import { register, type StateCodes } from '../codes.js';
import type { DataDocument, Dataset, StateRecord } from '../dataset.js';

const assembled = new WeakSet<object>();

/** A Dataset of the document, which must have been checked. */
export function assemble(document: DataDocument, codes: readonly StateCodes[] = register): Dataset {
  const acts = new Map(document.actions.map(({ state, ...own }) => [state, own]));
  const states = codes.map(code => ({ ...code, ...acts.get(code.iso3) }));
  const dataset = { ...document, states };
  assembled.add(dataset);
  return dataset;
}

/** The record of a State, by its alpha-3 code. */
export const recordOf = (
  { states }: Pick<Dataset, 'states'>,
  state: string | null | undefined,
): StateRecord | undefined => states.find(({ iso3 }) => iso3 === state);

/** True for a Dataset made here, which needs no second check. */
export function isDataset(value: unknown): value is Dataset {
  return assembled.has(value as object);
}

/** Freezes a value and everything in it, so that no fact is changed by accident. */
export function freeze<T>(value: T): T {
  // Whatever is no object counts as frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value as object).forEach(freeze);
  }
  return value;
}
