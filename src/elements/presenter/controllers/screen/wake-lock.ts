/** Keeps the screen awake while the talk fills it or the years are being played. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TalkStore } from '../../state/talk-store.js';
import { onPage } from '../page-events.js';

/** Not every browser has it, and some pages may not use it. */
type Locks = { request(type: 'screen'): Promise<{ release(): Promise<void> }> } | undefined;

export class WakeLock implements ReactiveController {
  readonly #talk: TalkStore;
  #held: Promise<{ release(): Promise<void> } | undefined> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, talk: TalkStore) {
    this.#talk = talk;
    host.addController(this);
    onPage(host, 'visibilitychange', () => this.#shown());
    talk.follow(() => this.#follow());
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** A browser lets go of the lock when its tab is hidden. */
  #shown(): void {
    if (document.visibilityState !== 'visible') return;
    this.#release();
    this.#follow();
  }

  #follow(): void {
    const { fullscreen, years } = this.#talk.state;
    if (!fullscreen && !years?.playing) return this.#release();
    const locks = (navigator as { wakeLock?: Locks }).wakeLock;
    // Refused on a low battery; the talk goes on without it.
    this.#held ??= locks?.request('screen').catch(() => undefined);
  }

  #release(): void {
    void this.#held?.then(lock => lock?.release()).catch(() => undefined);
    this.#held = undefined;
  }
}
