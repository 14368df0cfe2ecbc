/** Plays the date from where it is to the end, frame by frame, until someone stops it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayAt, type Beat } from './beats.js';

interface Player {
  /** Playback has started, so that the group knows what moves the date; or, with undefined, it is over. */
  running(run: Playback | undefined): void;
  /** Puts the date on this day of the span. */
  show(day: number): void;
  /** True when the date is still the one that playback set; anyone may have moved it since. */
  standsOn(day: number): boolean;
  /** The playing is over: at the end, or because the user stopped it. */
  ended(): void;
}

export class Playback implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #player: Player;
  #frame = 0;
  #watching: AbortController | undefined;

  constructor(host: ReactiveControllerHost, player: Player) {
    this.#host = host;
    this.#player = player;
    host.addController(this);
  }

  get playing(): boolean {
    return !!this.#watching;
  }

  start(beats: readonly Beat[]): void {
    this.#halt();
    this.#watching = new AbortController();
    this.#player.running(this);
    const hidden = () => document.hidden && this.stop();
    document.addEventListener('visibilitychange', hidden, { signal: this.#watching.signal });
    const last = beats.at(-1)!;
    let day = beats[0]!.day;
    let began: number | undefined;
    this.#player.show(day);
    if (!globalThis.requestAnimationFrame) {
      this.#player.show(last.day);
      return this.stop();
    }
    const frame = (now: number) => {
      if (!this.#player.standsOn(day)) return this.#halt();
      began ??= now;
      const next = dayAt(beats, now - began);
      if (next !== day) this.#player.show((day = next));
      if (now - began < last.time) this.#frame = requestAnimationFrame(frame);
      else this.stop();
    };
    this.#frame = requestAnimationFrame(frame);
  }

  stop(): void {
    if (!this.playing) return;
    this.#halt();
    this.#player.ended();
  }

  /** An element outside the page has no group to tell. */
  hostDisconnected(): void {
    this.#halt();
  }

  #halt(): void {
    globalThis.cancelAnimationFrame?.(this.#frame);
    if (!this.#watching) return;
    this.#watching.abort();
    this.#watching = undefined;
    this.#player.running(undefined);
    this.#host.requestUpdate();
  }
}
