/** Keeps the screen awake while the talk fills it or the years are being played. */
import type { ReactiveControllerHost } from 'lit';
import type { TalkStore } from '../../state/talk-store.js';
import { onPage } from '../while-connected.js';

/** Not every browser has it, and some pages may not use it. */
type Locks = { request(type: 'screen'): Promise<{ release(): Promise<void> }> } | undefined;

export function keepAwake(host: ReactiveControllerHost & HTMLElement, talk: TalkStore): void {
  let held: Promise<{ release(): Promise<void> } | undefined> | undefined;

  function release(): void {
    void held?.then(lock => lock?.release()).catch(() => undefined);
    held = undefined;
  }

  function follow(): void {
    const { fullscreen, years } = talk.state;
    if (!fullscreen && !years?.playing) return release();
    const locks = (navigator as { wakeLock?: Locks }).wakeLock;
    // Refused on a low battery; the talk goes on without it.
    held ??= locks?.request('screen').catch(() => undefined);
  }

  host.addController({ hostConnected: follow, hostDisconnected: release });
  // A browser lets go of the lock when its tab is hidden.
  onPage(host, 'visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    release();
    follow();
  });
  talk.follow(follow);
}
