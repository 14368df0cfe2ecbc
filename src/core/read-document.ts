/**
 * What is needed only where a page brings data of its own: the parser, and documents by address, which are
 * fetched once a page however many elements ask, and dropped when the last one leaves.
 */
import type { Dataset } from '../model/dataset.js';
import { DatasetError } from '../model/issues.js';
import { parseDataset } from '../model/parse.js';

export { DatasetError, parseDataset };

interface Fetching {
  readonly dataset: Promise<Dataset>;
  readonly abort: AbortController;
  users: number;
}

/** How long an address may take, so that one that never ends is given up. Milliseconds. */
const PATIENCE = 60_000;

const fetching = new Map<string, Fetching>();

async function load(url: string, abort: AbortController): Promise<Dataset> {
  const late = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(url, { signal: abort.signal, credentials: 'omit' });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    return parseDataset(await response.json());
  } finally {
    clearTimeout(late);
  }
}

/** The document at an absolute address, and the way to say that it is no longer wanted. */
export function sourceDocument(url: string): { dataset: Promise<Dataset>; release: () => void } {
  let entry = fetching.get(url);
  if (!entry) {
    const abort = new AbortController();
    entry = { abort, users: 0, dataset: load(url, abort) };
    entry.dataset.catch(() => fetching.delete(url)); // so that the next who asks tries again
    fetching.set(url, entry);
  }
  const held = entry;
  held.users++;
  const release = () => {
    // An element that is only moved lets go and asks again at once.
    queueMicrotask(() => {
      if (--held.users || fetching.get(url) !== held) return;
      fetching.delete(url);
      held.abort.abort();
    });
  };
  return { dataset: held.dataset, release };
}
