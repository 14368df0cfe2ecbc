/** The pace of the date while a timeline plays it. */
import type { CalendarDate } from '../../../model/dataset.js';
import { daysBetween } from '../../../model/dates.js';
import { stepwise, withHalts, type Beat } from '../../../ui/playback/beats.js';
import type { TimelineModel } from '../timeline-model.js';

/** The whole span takes eight seconds, and its pauses together at most four more. */
const MOVING = 8000;
const PAUSING = 4000;
const PAUSE = 1000;

/** From a date to the end: with a pause at each milestone, or from deposit to deposit where less motion is wanted. */
export function beatsFrom(
  date: CalendarDate,
  { span, flags, places }: TimelineModel,
  lessMotion: boolean,
): Beat[] {
  const day = (each: CalendarDate) => daysBetween(span.from, each);
  return lessMotion
    ? stepwise(
        day(date),
        span.days,
        places.map(place => day(place.date)),
      )
    : evenly(day(date), span.days, [...new Set(flags.map(({ first }) => day(first)))]);
}

/** Moves evenly from `start` to the end of a span of `days`, with a pause at each of the halts. */
export function evenly(start: number, days: number, halts: readonly number[]): Beat[] {
  const pause = Math.min(PAUSE, PAUSING / Math.max(1, halts.length));
  const ahead = halts.filter(each => each > start);
  return [{ time: 0, day: start }, ...withHalts(start, days, ahead, MOVING, pause)];
}
