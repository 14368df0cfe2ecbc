/** A data document dropped onto the page: read and checked, or refused with what is wrong. */
import type { Dataset } from '../../model/dataset.js';
import { DatasetError, type Issue } from '../../model/issues.js';
import { parseDataset } from '../../model/parse.js';

/** No data document is longer; a film that was dropped by mistake is not read. Bytes. */
const LONGEST = 8e6;

export type Dropped = { dataset: Dataset } | { issues: readonly Issue[] };

/** `issues` is empty where the file holds no JSON at all. */
export async function readDropped(file: File): Promise<Dropped> {
  if (file.size > LONGEST) return { issues: [] };
  let document: unknown;
  try {
    document = JSON.parse(await file.text());
  } catch {
    return { issues: [] };
  }
  if (typeof document !== 'object' || !document || Array.isArray(document)) return { issues: [] };
  try {
    return { dataset: parseDataset(document) };
  } catch (error) {
    return { issues: error instanceof DatasetError ? error.issues : [] };
  }
}

/** Whether what is being dragged are files. */
export const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
