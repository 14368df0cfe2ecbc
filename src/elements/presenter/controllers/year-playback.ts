/** The clock of the years: one new State party after the other, until all have come. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CalendarDate } from '../../../model/dataset.js';
import type { TalkStore } from '../state/talk-store.js';

/** Time that each State is announced before the next one, in milliseconds. */
const BEAT = 850;
/** A new year begins with a breath. */
const BREATH = 350;

export class YearPlayback implements ReactiveController {
  readonly #talk: TalkStore;
  readonly #dates: () => readonly CalendarDate[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `dates`: the days on which States came, in order. */
  constructor(host: ReactiveControllerHost, talk: TalkStore, dates: () => readonly CalendarDate[]) {
    this.#talk = talk;
    this.#dates = dates;
    host.addController(this);
    talk.follow(({ years, speed }, before) => {
      if (years !== before.years || speed !== before.speed) this.#wait();
    });
  }

  hostConnected(): void {
    this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const { years, speed } = this.#talk.state;
    if (!years?.playing) return;
    const dates = this.#dates();
    const [last, next] = [dates[years.announced - 1], dates[years.announced]];
    const breath = last && next?.slice(0, 4) !== last.slice(0, 4) ? BREATH : 0;
    const wait = !dates.length ? 0 : last ? BEAT + breath : BEAT * 2;
    const arrive = () => this.#talk.dispatch({ type: 'arrival', of: this.#dates().length });
    this.#timer = setTimeout(arrive, wait / speed);
  }
}
