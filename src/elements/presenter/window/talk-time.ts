/** The time of a talk: how long it has gone on, and how that compares with the time it should take. */

const two = (n: number): string => String(n).padStart(2, '0');

function clockOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** Seconds begin when they are shown: a talk of one minute is late at 1:01. */
export function talkTime(startedAt: number | undefined, now: number, minutes: number | undefined) {
  const gone = startedAt === undefined ? 0 : Math.max(0, Math.floor((now - startedAt) / 1000));
  const left = (minutes ?? Infinity) * 60 - gone;
  return {
    /** Such as `4:07` or `1:02:33`. */
    elapsed: clockOf(gone),
    /** The time left, or the time over, where there is a target. */
    rest: minutes ? clockOf(Math.round(Math.abs(left))) : '',
    late: left < 0,
    /** The last tenth of the time has begun. */
    soon: left >= 0 && left <= (minutes ?? 0) * 6,
  };
}

/** The minutes that a talk should take, from an attribute; undefined where it names none. */
export function readMinutes(given: number | string | null | undefined): number | undefined {
  const minutes = Number(String(given ?? '').trim() || NaN);
  return minutes > 0 && minutes <= 600 ? minutes : undefined;
}
