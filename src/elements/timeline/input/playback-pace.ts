/** The pace of the date while it plays: beats in time, and a straight line from each to the next. */
import type { CalendarDate } from '../../../model/dataset.js';
import { daysBetween } from '../../../model/dates.js';
import type { TimelineModel } from '../timeline-model.js';

export interface Beat {
  /** Milliseconds since the start. */
  time: number;
  /** Days since the first day of the span. */
  day: number;
}

/** The whole span takes eight seconds, and its pauses together at most four more. */
const MOVING = 8000;
const PAUSING = 4000;
const PAUSE = 1000;
/** Time for each deposit under `prefers-reduced-motion`: no more than two changes a second. */
const STANDING = 600;

/** From a date to the end: with a pause at each milestone, or from deposit to deposit where less motion is wanted. */
export function beatsFrom(date: CalendarDate, { span, flags, places }: TimelineModel, calm: boolean): Beat[] {
  const day = (each: CalendarDate) => daysBetween(span.from, each);
  return calm
    ? stepwise(
        day(date),
        span.days,
        places.map(place => day(place.date)),
      )
    : evenly(day(date), span.days, [...new Set(flags.map(({ first }) => day(first)))]);
}

/** Moves evenly from a day to the end of a span of so many days, and pauses on the way at each of the halts. */
export function evenly(start: number, days: number, halts: readonly number[]): Beat[] {
  const pause = Math.min(PAUSE, PAUSING / Math.max(1, halts.length));
  const ahead = halts.filter(each => each > start);
  return [{ time: 0, day: start }, ...beats(start, days, ahead, MOVING, pause)];
}

/** Stands on a day, then on each of the stops after it, then on the last: nothing moves in between. */
export function stepwise(start: number, days: number, stops: readonly number[]): Beat[] {
  return beats(start, days, [start, ...stops.filter(each => each > start)], 0, STANDING);
}

/** The arrival at each halt and the end of the pause there, and the arrival at the end. */
function beats(start: number, days: number, halts: readonly number[], moving: number, pause: number): Beat[] {
  let paused = 0;
  return [...halts.filter(each => each < days), days].flatMap(day => {
    const time = ((day - start) / days) * moving + paused;
    paused += pause;
    return day < days
      ? [
          { time, day },
          { time: time + pause, day },
        ]
      : { time, day };
  });
}

/** The day at a moment, whole. */
export function dayAt(beats: readonly Beat[], time: number): number {
  const passed = beats.filter(beat => beat.time <= time);
  const next = beats[passed.length];
  const { time: began, day } = passed.at(-1) ?? beats[0]!;
  return next && passed.length
    ? Math.floor(day + ((next.day - day) * (time - began)) / (next.time - began))
    : day;
}
