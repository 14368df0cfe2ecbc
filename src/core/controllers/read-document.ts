/**
 * Data documents of a page's own: the parser, and documents by address, which are fetched once a page however many
 * elements ask, and dropped when the last one leaves. Loaded only where a page has such a document.
 */
import { loading } from '../../i18n/en.js';
import { addMessages } from '../../i18n/registry.js';
import type { Dataset } from '../../model/dataset.js';
import { MOST_BYTES, parseDataset } from '../../model/document/parse.js';

addMessages({ en: loading });

export { parseDataset };

/** The reasons for which a data document is not there, each a message. */
export type LoadFailure =
  | 'load-not-found'
  | 'load-server-error'
  | 'load-offline'
  | 'load-blocked'
  | 'load-too-large'
  | 'load-not-json'
  | 'load-wrong';

class LoadError extends Error {
  constructor(readonly failure: LoadFailure) {
    super(failure);
  }
}

interface Request {
  readonly dataset: Promise<Dataset>;
  readonly abort: AbortController;
  users: number;
}

/** An address that has not answered by then is given up. Milliseconds. */
const PATIENCE = 60_000;

const requests = new Map<string, Request>();

/** The document at an absolute address, and the way to say that it is no longer wanted. */
export function sourceDocument(url: string): { dataset: Promise<Dataset>; release: () => void } {
  const request = requests.get(url) ?? newRequest(url);
  request.users++;
  const release = () => {
    // An element that is only moved lets go and asks again at once.
    queueMicrotask(() => {
      if (--request.users) return;
      forget(url, request);
      request.abort.abort();
    });
  };
  return { dataset: request.dataset, release };
}

function newRequest(url: string): Request {
  const abort = new AbortController();
  const request = { abort, users: 0, dataset: load(url, abort) };
  requests.set(url, request);
  request.dataset.catch(() => forget(url, request)); // so that the next who asks tries again
  return request;
}

function forget(url: string, request: Request): void {
  if (requests.get(url) === request) requests.delete(url);
}

async function load(url: string, abort: AbortController): Promise<Dataset> {
  const late = setTimeout(() => abort.abort(), PATIENCE);
  try {
    return parseDataset(parseJson(await textOf(await answerFrom(url, abort.signal))));
  } finally {
    clearTimeout(late);
  }
}

async function answerFrom(url: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'omit' });
  } catch {
    // A browser does not tell a page whether another site is down or has refused.
    const elsewhere =
      navigator.onLine && (new URL(url).origin !== location.origin || (await leadsElsewhere(url, signal)));
    throw new LoadError(elsewhere ? 'load-blocked' : 'load-offline');
  }
  if (response.ok) return response;
  const missing = response.status === 404 || response.status === 410;
  throw new LoadError(missing ? 'load-not-found' : 'load-server-error');
}

/** True of an address of this site that sends on to another one. */
async function leadsElsewhere(url: string, signal: AbortSignal): Promise<boolean> {
  const answer = fetch(url, { signal, credentials: 'omit', redirect: 'manual' });
  return (await answer.catch(() => undefined))?.type === 'opaqueredirect';
}

/** Counts what comes, because a compressed answer may be a thousand times larger than it says. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new LoadError('load-offline');
    });
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      void reader.cancel().catch(() => undefined);
      throw new LoadError('load-too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('load-not-json');
  }
}
