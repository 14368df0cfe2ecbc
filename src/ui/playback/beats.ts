/** Beats of playback: where the date stands at moments in time, and a straight line from each to the next. */
export interface Beat {
  /** Milliseconds since the start. */
  time: number;
  /** Days since the first day of the span. */
  day: number;
}

/** Time for each deposit under `prefers-reduced-motion`: no more than two changes a second. */
const STANDING = 600;

/** Stands on a day, then on each of the stops after it, then on the last: nothing moves in between. */
export function stepwise(start: number, days: number, stops: readonly number[]): Beat[] {
  return withHalts(start, days, [start, ...stops.filter(each => each > start)], 0, STANDING);
}

/**
 * From a day to the end of a span of so many days, with a pause at each halt. `moving` is the time that the whole
 * span takes without its pauses.
 */
export function withHalts(
  start: number,
  days: number,
  halts: readonly number[],
  moving: number,
  pause: number,
): Beat[] {
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
