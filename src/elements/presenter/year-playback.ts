/** Tells the years: one new State party after the other, until all have come. */
import type { CalendarDate } from '../../model/dataset.js';
import { BEAT, BREATH } from './year-story.js';

export class Telling {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dates: readonly CalendarDate[] = [];
  /** How many have come; undefined when nothing is being told, and the slide shows all. */
  told: number | undefined;
  playing = false;

  constructor(readonly changed: () => void) {}

  /** Begins anew with the days on which States came. */
  start(dates: readonly CalendarDate[]): void {
    this.stop();
    this.#dates = dates;
    if (!dates.length) return;
    this.told = 0;
    this.playing = true;
    this.#later(BEAT * 2);
  }

  /** Stops, and shows all. */
  stop(): void {
    clearTimeout(this.#timer);
    this.told = undefined;
    this.playing = false;
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.playing = false;
  }

  resume(): void {
    this.playing = true;
    this.#later(BEAT / 2);
  }

  #later(wait: number): void {
    this.#timer = setTimeout(() => this.#step(), wait);
  }

  #step(): void {
    const told = (this.told ?? 0) + 1;
    if (told > this.#dates.length) this.stop();
    else {
      this.told = told;
      const [now, next] = [this.#dates[told - 1]!, this.#dates[told]];
      this.#later(BEAT + (next?.slice(0, 4) !== now.slice(0, 4) ? BREATH : 0));
    }
    this.changed();
  }
}
