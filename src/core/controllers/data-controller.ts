/** The data that an element shows: what its `src` brought, else what it was given, else what is bundled. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isDataset } from '../../model/document/assemble.js';
import { dataset as bundled } from '../../model/bundled.js';
import type { Dataset } from '../../model/dataset.js';
import { show } from '../../model/document/describe-value.js';
import type { Issue } from '../../model/document/issues.js';
import { withReader } from '../document-reader.js';
import { fire } from '../events.js';
import { DOCUMENT, type IssuesController } from './issues-controller.js';
import type { LoadFailure } from './read-document.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null | undefined;
}

export class DataController implements ReactiveController {
  /** Settles when data that were given have been read. */
  reading: Promise<void> | undefined;
  /** Why newer data could not be had. */
  failure: LoadFailure | undefined;
  readonly #host: Host;
  readonly #issues: IssuesController;
  #given: Dataset | undefined;
  #loaded: Dataset | undefined;
  /** The latest value given, while it is still being read. */
  #offered: unknown;
  #source: string | undefined;
  /** Ends the interest in the document that `src` named. */
  #following: AbortController | undefined;

  constructor(host: Host, issues: IssuesController) {
    this.#host = host;
    this.#issues = issues;
    host.addController(this);
  }

  get dataset(): Dataset {
    return this.#loaded ?? this.#given ?? bundled;
  }

  /** A document was named, and is not there, or not yet: what is shown is of another. */
  get isAwaited(): boolean {
    return !!this.#source && !this.#loaded;
  }

  /** The same, as long as it may still come: nothing of the other document need be shown meanwhile. */
  get isLoading(): boolean {
    return this.isAwaited && !this.failure && this.#following?.signal.aborted === false;
  }

  /** The day of the bundled data, where `src` brought older ones of the same treaty. */
  get newerThanLoaded(): string | undefined {
    if (this.#loaded?.treaty.adopted !== bundled.treaty.adopted) return undefined;
    return this.#loaded.statusAsAt < bundled.statusAsAt ? bundled.statusAsAt : undefined;
  }

  give(value: unknown): void {
    this.#issues.accept('data');
    this.#offered = value;
    if (isDataset(value)) return this.#take(value);
    // Not `== null`, nor the comparisons that minifiers turn into it: a page's `document.all` is equal to null.
    if ([null, undefined].includes(value as null)) return this.#take(undefined);
    this.reading = withReader(({ parseDataset }) => {
      if (!Object.is(this.#offered, value)) return; // something newer was given meanwhile
      try {
        this.#take(parseDataset(value));
      } catch (error) {
        this.#refuse('data', value, error);
      }
    }).catch(() => this.#fail('load-offline', () => this.give(value)));
  }

  hostConnected(): void {
    if (!this.#loaded) this.#follow();
  }

  hostDisconnected(): void {
    this.#following?.abort();
  }

  /** Follows another `src` than before, or the same that failed. What the old one brought is dropped. */
  sourceMayHaveChanged(isSet: boolean): void {
    if ((this.#host.src || undefined) === this.#source && !(isSet && this.failure)) return;
    this.#following?.abort();
    this.#loaded = this.failure = undefined;
    this.#issues.accept('src');
    this.#follow();
  }

  #take(dataset: Dataset | undefined): void {
    this.#given = dataset;
    if (!this.#source) this.failure = undefined;
    this.#host.requestUpdate();
  }

  #follow(): void {
    const source = (this.#source = this.#host.src || undefined);
    if (!source) return;
    let url: string;
    try {
      url = new URL(source, this.#host.ownerDocument.baseURI).href;
    } catch {
      return this.#issues.refuse('src', source, 'https://…/dataset.json');
    }
    const { signal } = (this.#following = new AbortController());
    withReader(async ({ sourceDocument }) => {
      if (signal.aborted) return;
      const { dataset, release } = sourceDocument(url);
      signal.addEventListener('abort', release);
      try {
        const loaded = await dataset;
        if (signal.aborted) return;
        this.#loaded = loaded;
        this.failure = undefined;
        this.#issues.accept('src');
        this.#host.requestUpdate();
        fire(this.#host, 'opic-load');
      } catch (error) {
        if (signal.aborted) return;
        this.#refuse('src', source, error);
        this.#fail((error as { failure?: LoadFailure }).failure ?? 'load-wrong', this.#followAgain);
      }
    }).catch(() => signal.aborted || this.#fail('load-offline', this.#followAgain));
  }

  readonly #followAgain = (): void => {
    this.#following?.abort();
    this.#follow();
  };

  /** Says that data could not be had, and tries again when the browser is back on the network. */
  #fail(failure: LoadFailure, again: () => void): void {
    this.failure = failure;
    this.#host.requestUpdate();
    if (failure !== 'load-offline' && failure !== 'load-blocked') return;
    const signal = (this.#following ??= new AbortController()).signal;
    window.addEventListener('online', again, { once: true, signal });
  }

  #refuse(path: string, given: unknown, error: unknown): void {
    const inside = (error as { issues?: readonly Issue[] }).issues ?? [];
    const issues = inside.map(issue => ({ ...issue, path: issue.path ? `${path}: ${issue.path}` : path }));
    this.#issues.refuseAll(path, issues.length ? issues : [{ path, given: show(given), expected: DOCUMENT }]);
  }
}
