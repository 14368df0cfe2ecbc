/** Files that are dragged over the page and dropped onto it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fire } from '../../../core/events.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { TalkStore } from '../state/talk-store.js';
import { takeDropped } from './dropped-document.js';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export class FileDrop implements ReactiveController {
  /** A file is over the page. */
  over = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #talk: TalkStore;
  readonly #localizer: () => Localizer;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, talk: TalkStore, localizer: () => Localizer) {
    this.#host = host;
    this.#talk = talk;
    this.#localizer = localizer;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    this.listen(this.#host.ownerDocument);
  }

  /** Takes files from a page: this one, or that of the presenter's window. */
  readonly listen = (page: Document): void => {
    const { signal } = this.#listening!;
    page.addEventListener('dragover', event => this.#claim(event) && this.#set(true), { signal });
    page.addEventListener('dragleave', event => event.relatedTarget ?? this.#set(false), { signal });
    page.addEventListener('drop', event => this.#dropped(event), { signal });
  };

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Without this the browser leaves the talk and opens the file. */
  #claim(event: DragEvent): boolean {
    if (event.defaultPrevented || !hasFiles(event)) return false;
    event.preventDefault();
    return true;
  }

  #dropped(event: DragEvent): void {
    if (!this.#claim(event)) return;
    this.#set(false);
    const [file, second] = event.dataTransfer?.files ?? [];
    if (file) void this.#take(file, second !== undefined);
  }

  async #take(file: File, more: boolean): Promise<void> {
    const { message, document, issues } = await takeDropped(
      file,
      more,
      this.#talk.state.given,
      this.#localizer(),
    );
    if (issues) fire(this.#host, 'opic-error', { issues: [...issues] });
    this.#talk.dispatch(document ? { type: 'document', document, message } : { type: 'message', message });
  }

  #set(over: boolean): void {
    if (this.over === over) return;
    this.over = over;
    this.#host.requestUpdate();
  }
}
