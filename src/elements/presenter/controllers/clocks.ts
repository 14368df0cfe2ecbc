/** The clocks of a talk: when it began, when a message fades, and when the next State comes. */
import type { ReactiveControllerHost } from 'lit';
import type { TalkStore } from '../state/talk-store.js';
import type { TalkHost } from '../talk-host.js';
import type { SlideSource } from '../view/slide-source.js';
import { yearStory } from '../year-story.js';

/** A talk begins with the first move to another slide, or by the key that starts it. */
export function noteStart(talk: TalkStore): void {
  talk.follow(({ at, startedAt }, before, { type }) => {
    const moved = at !== before.at && type !== 'restore' && type !== 'slides';
    if (startedAt === undefined && (moved || type === 'start'))
      talk.dispatch({ type: 'report', now: { startedAt: Date.now() } });
  });
}

/** Takes a message away when its time is over. */
export function fadeMessages(host: ReactiveControllerHost, talk: TalkStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  host.addController({ hostDisconnected: () => clearTimeout(timer) });
  talk.follow(({ message }, before) => {
    if (message === before.message) return;
    clearTimeout(timer);
    if (message?.fadesAfter !== undefined)
      timer = setTimeout(
        () => talk.dispatch({ type: 'report', now: { message: undefined } }),
        message.fadesAfter,
      );
  });
}

/** Time that each State is announced before the next one, in milliseconds. */
const BEAT = 850;
/** A new year begins with a breath. */
const BREATH = 350;

/** Plays the years: one new State party after the other, until all have come. */
export function playYears(host: TalkHost, talk: TalkStore, source: SlideSource): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const arrivals = () => yearStory(host.data, source.date()).arrivals;

  function wait(): void {
    stop();
    const { years, speed } = talk.state;
    if (!years?.playing) return;
    const dates = arrivals().map(({ date }) => date);
    const [last, next] = [dates[years.announced - 1], dates[years.announced]];
    const breath = last && next?.slice(0, 4) !== last.slice(0, 4) ? BREATH : 0;
    const pause = !dates.length ? 0 : last ? BEAT + breath : BEAT * 2;
    const arrive = () => talk.dispatch({ type: 'arrival', of: arrivals().length });
    timer = setTimeout(arrive, pause / speed);
  }

  host.addController({ hostConnected: wait, hostDisconnected: stop });
  talk.follow(({ years, speed }, before) => {
    if (years !== before.years || speed !== before.speed) wait();
  });
}
