/** Files that take long to make: the talk as PowerPoint, the years as a film. One at a time, while the talk goes on. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { saveFile } from '../../../ui/download/save-file.js';
import { noContent } from '../slides/shared/custom-content.js';
import { FADES_AFTER, isLong, type Line, type Long } from '../state/talk-commands.js';
import type { TalkStore } from '../state/talk-store.js';
import type { TalkContent } from './pptx/talk-file.js';

type Source = TalkContent & { inFile: TalkContent['contextOf'] };
type Progress = (share: number) => void;

export class LongExport implements ReactiveController {
  readonly #talk: TalkStore;
  readonly #content: Source;
  #making: AbortController | undefined;

  constructor(host: ReactiveControllerHost, talk: TalkStore, content: Source) {
    this.#talk = talk;
    this.#content = content;
    host.addController(this);
    talk.follow((_state, _before, command) => {
      if (command.type !== 'export') return;
      const { what } = command;
      if (what === 'cancel') this.#making?.abort();
      else if (isLong(what) && !this.#making) void this.#make(what);
    });
  }

  hostDisconnected(): void {
    this.#making?.abort();
  }

  async #make(what: Long): Promise<void> {
    const { dispatch } = this.#talk;
    const { signal } = (this.#making = new AbortController());
    const progress: Progress = share => dispatch({ type: 'making', making: { what, share } });
    progress(0);
    let line: Line;
    try {
      const file = await this.#file(what, signal, progress);
      saveFile(file.name, file);
      line = { key: 'slideSaved', values: { name: file.name } };
    } catch {
      line = {
        key: signal.aborted ? 'makingCancelled' : what === 'savePptx' ? 'pptxNotMade' : 'filmNotMade',
      };
    }
    this.#making = undefined;
    dispatch({ type: 'making', making: undefined });
    dispatch({ type: 'message', message: { lines: [line], fadesAfter: FADES_AFTER } });
  }

  async #file(what: Long, signal: AbortSignal, progress: Progress): Promise<File> {
    if (what !== 'savePptx') {
      const { filmFile } = await import('./film/film-file.js');
      const years = { name: 'years', content: noContent };
      return filmFile(what, this.#content.contextOf(years), signal, progress);
    }
    const { talkFile } = await import('./pptx/talk-file.js');
    return talkFile({ slides: this.#content.slides, contextOf: this.#content.inFile }, signal, progress);
  }
}
