import type { DataDocument, Dataset } from '../dataset.js';

/** The document of a Dataset: what `dist/dataset.json` holds and `src` reads. */
export function toDocument(dataset: Dataset): DataDocument {
  const { states: _derived, ...document } = dataset;
  return document;
}
