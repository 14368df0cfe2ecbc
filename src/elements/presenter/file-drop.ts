/** Files that are dragged over the page and dropped onto it. */
import type { Speaker } from '../../i18n/localizer.js';
import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issues.js';
import { DOCUMENT } from '../../core/issues-controller.js';
import { hasFiles, readDropped } from './dropped-document.js';
import { tell } from './presenter-messages.js';

interface Host {
  changed(): void;
  dropped(file: File, more: boolean): void;
}

export class Dropping {
  /** A file is over the page. */
  over = false;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  listen(page: Document, signal: AbortSignal): void {
    page.addEventListener('dragover', event => this.#taken(event) && this.#set(true), { signal });
    page.addEventListener('dragleave', event => event.relatedTarget ?? this.#set(false), { signal });
    page.addEventListener('drop', event => this.#dropped(event), { signal });
  }

  /** Without this the browser leaves the talk and opens the file. */
  #taken(event: DragEvent): boolean {
    if (event.defaultPrevented || !hasFiles(event)) return false;
    event.preventDefault();
    return true;
  }

  #dropped(event: DragEvent): void {
    if (!this.#taken(event)) return;
    this.#set(false);
    const [file, second] = [...(event.dataTransfer?.files ?? [])];
    if (file) this.#host.dropped(file, second !== undefined);
  }

  #set(over: boolean): void {
    if (this.over === over) return;
    this.over = over;
    this.#host.changed();
  }
}

export interface Answer {
  /** What the room is told. */
  message: string;
  /** The data, where they were taken. */
  dataset?: Dataset;
  /** What was wrong, where they were not. */
  issues?: readonly Issue[];
}

/** Reads a dropped file, and says what came of it. `before`: the date of the data that are shown. */
export async function takeDropped(
  file: File,
  more: boolean,
  before: string,
  speaker: Speaker,
): Promise<Answer> {
  const { name } = file;
  const read = await readDropped(file);
  if ('issues' in read) {
    const [first] = read.issues;
    if (!first) {
      return {
        message: tell(speaker, 'dropNoText', { name }),
        issues: [{ path: 'data', given: name, expected: DOCUMENT }],
      };
    }
    const fault = speaker.say('refused', { ...first, path: first.path || name });
    return {
      message: tell(speaker, 'dropFaults', { name, n: read.issues.length, fault }),
      issues: read.issues,
    };
  }
  const { dataset } = read;
  const date = dataset.statusAsAt;
  const key = date > before ? 'dropTaken' : date < before ? 'dropOlder' : 'dropSame';
  const words = { name, date: speaker.date(date), before: speaker.date(before) };
  const many = more ? ` ${tell(speaker, 'dropMany', { name })}` : '';
  return { message: tell(speaker, key, words) + many, dataset };
}
