/** Files that take long to make: the talk as PowerPoint, the years as a film. One at a time, while the talk goes on. */
import type { ReactiveControllerHost } from 'lit';
import { saveFile } from '../../../ui/download/save-file.js';
import { noContent } from '../slides/shared/custom-content.js';
import { FADES_AFTER, isLong, type Line, type Long } from '../state/talk-commands.js';
import type { TalkStore } from '../state/talk-store.js';
import type { SlideSource } from '../view/slide-source.js';

export function exportLongOnCommand(
  host: ReactiveControllerHost,
  talk: TalkStore,
  { slides, contextOf, inFile }: SlideSource,
): void {
  let making: AbortController | undefined;
  const cancel = (): void => making?.abort();

  async function fileOf(what: Long, signal: AbortSignal, progress: (share: number) => void): Promise<File> {
    if (what !== 'savePptx') {
      const { filmFile } = await import('./film/film-file.js');
      return filmFile(what, contextOf({ name: 'years', content: noContent }), signal, progress);
    }
    const { talkFile } = await import('./pptx/talk-file.js');
    return talkFile(slides(), inFile, signal, progress);
  }

  async function make(what: Long): Promise<void> {
    const { dispatch } = talk;
    const { signal } = (making = new AbortController());
    const progress = (share: number): void => dispatch({ type: 'report', now: { making: { what, share } } });
    progress(0);
    let line: Line;
    try {
      const file = await fileOf(what, signal, progress);
      saveFile(file.name, file);
      line = { key: 'slideSaved', values: { name: file.name } };
    } catch {
      const failed = what === 'savePptx' ? 'pptxNotMade' : 'filmNotMade';
      line = { key: signal.aborted ? 'makingCancelled' : failed };
    }
    making = undefined;
    const message = { lines: [line], fadesAfter: FADES_AFTER };
    dispatch({ type: 'report', now: { making: undefined, message } });
  }

  host.addController({ hostDisconnected: cancel });
  talk.follow((_state, _before, command) => {
    if (command.type !== 'export') return;
    const { what } = command;
    if (what === 'cancel') cancel();
    else if (isLong(what) && !making) void make(what);
  });
}
