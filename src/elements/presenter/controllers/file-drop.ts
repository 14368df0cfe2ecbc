/** Files that are dragged over the page and dropped onto it. */
import type { ReactiveControllerHost } from 'lit';
import { fire } from '../../../core/events.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { TalkStore } from '../state/talk-store.js';
import { takeDropped } from './dropped-document.js';
import { whileConnected } from './while-connected.js';

/** Without this the browser leaves the talk and opens the file. */
function claim(event: DragEvent): boolean {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return false;
  event.preventDefault();
  return true;
}

export function fileDrop(
  host: ReactiveControllerHost & HTMLElement,
  talk: TalkStore,
  localizer: () => Localizer,
) {
  let signal: AbortSignal;
  const set = (over: boolean): void => {
    if (drop.over !== over) host.requestUpdate();
    drop.over = over;
  };

  async function take(file: File, more: boolean): Promise<void> {
    const { message, document, issues } = await takeDropped(file, more, talk.state.given, localizer());
    if (issues) fire(host, 'opic-error', { issues: [...issues] });
    talk.dispatch(document ? { type: 'document', document, message } : { type: 'report', now: { message } });
  }

  function dropped(event: DragEvent): void {
    if (!claim(event)) return;
    set(false);
    const [file, second] = event.dataTransfer?.files ?? [];
    if (file) void take(file, second !== undefined);
  }

  const drop = {
    /** A file is over the page. */
    over: false,
    /** Takes files from a page: the element's own, or that of the presenter's window. */
    listen(page: Document): void {
      page.addEventListener('dragover', event => claim(event) && set(true), { signal });
      page.addEventListener('dragleave', event => event.relatedTarget ?? set(false), { signal });
      page.addEventListener('drop', dropped, { signal });
    },
  };
  whileConnected(host, left => {
    signal = left;
    drop.listen(host.ownerDocument);
  });
  return drop;
}
