/** The change in a talk that goes on after a reload. */
import { isState } from '../../../model/codes.js';
import { isCalendarDate } from '../../../model/dates.js';
import { SCHEMES } from '../../../scene/theme.js';
import { isRegion } from '../../../world/regions.js';
import type { Session } from './talk-commands.js';

const text = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

/** Takes from a session what still means something; it may have been written by another version. */
export function restored(session: Session) {
  const { at, answer, from, date, language, second, own, scheme, document, startedAt } = session;
  const slide = Number.isInteger(at) ? Math.max(0, at!) : 0;
  return {
    at: slide,
    begun: slide > 0,
    answer: answer && (isState(answer) || isRegion(answer) || answer === 'since') ? answer : undefined,
    from: isCalendarDate(from) ? from : undefined,
    date: isCalendarDate(date) ? date : undefined,
    language: text(language), // its module may come later
    second: text(second),
    own: text(own),
    startedAt: Number.isFinite(startedAt) ? startedAt : undefined,
    scheme: SCHEMES.find(one => one === scheme),
    document,
  };
}
