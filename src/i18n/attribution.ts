/** What is said of every figure: its outcome, the date shown, and where it comes from. */
import type { CalendarDate, Dataset, Tally } from '../model/dataset.js';
import type { Speaker } from './localizer.js';

/** The counts in one sentence. */
export const countsSaid = (counts: Tally, date: CalendarDate, speaker: Speaker): string =>
  speaker.say('summary', { ...counts, date: speaker.date(date) });

/** `Status as at 19 September 2026`. */
export const statusLine = ({ statusAsAt }: Dataset, date: CalendarDate, speaker: Speaker): string =>
  speaker.say(date === statusAsAt ? 'asAt' : 'onDate', { date: speaker.date(date) });

/** The source's name in the reader's language; a document with another source keeps its own name. */
export const sourceName = ({ source }: Dataset, speaker: Speaker): string =>
  source.url.includes('treaties.un.org') ? speaker.say('sourceName') : source.name;
