/** Takes a message away when its time is over. */
import type { ReactiveControllerHost } from 'lit';
import type { TalkStore } from '../state/talk-store.js';

export function fadeMessages(host: ReactiveControllerHost, talk: TalkStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  host.addController({ hostDisconnected: () => clearTimeout(timer) });
  talk.follow(({ message }, before) => {
    if (message === before.message) return;
    clearTimeout(timer);
    if (message?.fadesAfter !== undefined)
      timer = setTimeout(() => talk.dispatch({ type: 'fade' }), message.fadesAfter);
  });
}
